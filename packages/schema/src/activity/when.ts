import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { timeOfDay, timeZoneName } from "../source/time-of-day.js";

/** Where a field stands in a form; see `section` of a description. */
interface Placed {
  readonly section?: string;
}

/** The last day of an event that was held over several: beside `date`, its first. */
export function lastDate(placed: Placed = {}) {
  return field(statedDate, {
    label: { th: "วันสุดท้าย", en: "Last day" },
    hint: { th: "เมื่อจัดหลายวัน", en: "When it was held over several days" },
    privacy: "public",
    example: "8 กุมภาพันธ์ 2567",
    ...placed,
  }).optional();
}

/** When an event was over, on its last day. */
export function endTime(placed: Placed = {}) {
  return field(timeOfDay, {
    label: { th: "เวลาสิ้นสุด", en: "Ending time" },
    hint: { th: "แบบ 24 ชั่วโมง เช่น 16.30 น.", en: "24-hour clock, such as 16:30" },
    privacy: "public",
    example: "16:30",
    ...placed,
  }).optional();
}

/** The time zone of an event's time, where that is not Thailand's: "ตามเวลาท้องถิ่น" abroad is no Bangkok time. */
export function timeZone(placed: Placed = {}) {
  return field(timeZoneName, {
    label: { th: "เขตเวลา", en: "Time zone" },
    hint: {
      th: "เว้นว่างหากเป็นเวลาประเทศไทย กรอกเมื่อเอกสารเขียนว่า “ตามเวลาท้องถิ่น”",
      en: "Leave empty for the time of Thailand; for a local time abroad, the name of its zone",
    },
    privacy: "public",
    example: "Asia/Yangon",
    source: "IANA Time Zone Database",
    ...placed,
  }).optional();
}

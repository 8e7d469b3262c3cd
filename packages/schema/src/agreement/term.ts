import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";
import { timeOfDay } from "../source/time-of-day.js";

/**
 * When and where an agreement was signed. Any may be unstated. Who presided, who came and what the venue was like is told of
 * the ceremony, an activity.
 */
export const signingSchema = strictObject(() => ({
  date: field(statedDate, {
    label: { th: "วันที่ลงนาม", en: "Date of signing" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state it" },
    privacy: "public",
    example: "2 พฤศจิกายน 2553",
  }).optional(),
  time: field(timeOfDay, {
    label: { th: "เวลาลงนาม", en: "Time of signing" },
    hint: { th: "แบบ 24 ชั่วโมง เช่น 13.30 น.", en: "24-hour clock, such as 13:30" },
    privacy: "public",
    example: "13:30",
  }).optional(),
  place: field(shortText(200), {
    label: { th: "สถานที่ลงนาม", en: "Place of signing" },
    privacy: "public",
    example: "สหกรณ์การเกษตรเมืองพะเยาจำกัด",
  }).optional(),
  activity: reference("activity", {
    label: { th: "พิธีหรือกิจกรรมที่ลงนาม", en: "Ceremony or event" },
    hint: {
      th: "บันทึกประธานในพิธีและรายละเอียดสถานที่ไว้ในกิจกรรม",
      en: "Who presided, and the venue, belong to the activity",
    },
  }).optional(),
}));

/** How long an agreement runs. `startsOnSigning` is left out, or `false`, when the document does not state it. */
export const termSchema = strictObject(() => ({
  startsOnSigning: field(z.boolean(), {
    label: { th: "เริ่มตั้งแต่วันลงนาม", en: "Starts on the day of signing" },
    hint: { th: "เช่น เอกสารเขียนว่า “ตั้งแต่บัดนี้เป็นต้นไป”", en: "For instance when the document says “from now on”" },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
  start: field(statedDate, {
    label: { th: "วันเริ่มต้น", en: "Start" },
    privacy: "public",
    example: "1 ตุลาคม 2562",
  }).optional(),
  end: field(statedDate, {
    label: { th: "วันสิ้นสุด", en: "End" },
    hint: { th: "พิมพ์ตามเอกสารได้ เช่น ปลายเดือนสิงหาคม 2563", en: "In the document's words, such as late August 2563" },
    privacy: "public",
    example: "ปลายเดือนสิงหาคม 2563",
  }).optional(),
  asStated: field(shortText(300), {
    label: { th: "ระยะเวลาตามเอกสาร", en: "Term in the words of the document" },
    privacy: "public",
    widget: "multiline",
    example: "ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563",
  }).optional(),
  phase: field(
    strictObject(() => ({
      number: field(z.number().int().min(1).max(100), {
        label: { th: "ระยะที่", en: "Phase number" },
        privacy: "public",
        example: "1",
      }),
      label: field(shortText(200), {
        label: { th: "ชื่อระยะตามเอกสาร", en: "Phase in the words of the document" },
        privacy: "public",
        example: "เฟสแรก",
      }).optional(),
    })),
    {
      label: { th: "ระยะของโครงการ", en: "Phase" },
      hint: {
        th: "กรอกเมื่อข้อตกลงนี้ครอบคลุมเพียงบางระยะของโครงการ",
        en: "When the agreement covers one phase of a project",
      },
      privacy: "public",
    },
  ).optional(),
}));

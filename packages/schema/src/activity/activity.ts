import * as z from "zod";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedDate } from "../field/stated-date.js";
import { shortText } from "../field/text.js";
import { organizationList } from "../organization/reference.js";
import { defineRecord } from "../read/rule.js";
import { timeOfDay } from "../source/source.js";
import { activityKinds, activityLevels } from "./codelists.js";

// A numbered list of texts: purposes, agenda.
function texts(row: { readonly th: string; readonly en: string }) {
  const text = field(shortText(500), { label: row, privacy: "public", widget: "multiline" });
  return z.array(z.strictObject({ text })).max(100);
}

/**
 * Something that was held: a forum, a meeting, a training. Attendance is a count, never a list of people, and a case
 * conference is recorded by its number of cases only.
 */
export const activitySchema = z.strictObject({
  kind: field(activityKinds.schema, {
    label: { th: "ประเภทกิจกรรม", en: "Kind of activity" },
    privacy: "public",
    section: "activity",
    widget: "select",
    options: activityKinds,
  }),
  title: field(shortText(300), {
    label: { th: "ชื่อกิจกรรม", en: "Title" },
    privacy: "public",
    section: "activity",
    widget: "multiline",
    example: "เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
  }),
  ordinal: field(z.number().int().min(1).max(10_000), {
    label: { th: "ครั้งที่", en: "Number in the series" },
    hint: { th: "เว้นว่างหากไม่ได้จัดเป็นชุด", en: "Leave empty if it is not one of a series" },
    privacy: "public",
    section: "activity",
    example: "1",
  }).optional(),
  level: field(activityLevels.schema, {
    label: { th: "ระดับ", en: "Level" },
    privacy: "public",
    section: "activity",
    widget: "select",
    options: activityLevels,
  }).optional(),
  date: field(statedDate, {
    label: { th: "วันที่จัด", en: "Date" },
    hint: {
      th: "วันที่จัดกิจกรรม ไม่ใช่วันที่ลงข่าว เว้นว่างหากไม่ได้ระบุ",
      en: "The day it was held, not the day of the news; leave empty if not stated",
    },
    privacy: "public",
    section: "time-and-place",
    example: "6 กุมภาพันธ์ 2567",
  }).optional(),
  time: field(timeOfDay, {
    label: { th: "เวลาเริ่ม", en: "Starting time" },
    hint: { th: "แบบ 24 ชั่วโมง เช่น 13:00", en: "24-hour clock, such as 13:00" },
    privacy: "public",
    section: "time-and-place",
    example: "13:00",
  }).optional(),
  venue: field(shortText(300), {
    label: { th: "สถานที่จัด", en: "Venue" },
    privacy: "public",
    section: "time-and-place",
    example: "สหกรณ์การเกษตรเมืองพะเยาจำกัด",
  }).optional(),
  organizers: field(organizationList({ th: "ผู้จัด", en: "Organiser" }), {
    label: { th: "หน่วยงานผู้จัด", en: "Organisers" },
    privacy: "public",
    section: "participants",
    rowLabel: { th: "ผู้จัด", en: "Organiser" },
  }),
  supporters: field(organizationList({ th: "ผู้สนับสนุน", en: "Supporter" }), {
    label: { th: "หน่วยงานสนับสนุน", en: "Supporters" },
    hint: {
      th: "หน่วยงานเดียวเป็นทั้งผู้จัดและผู้สนับสนุนได้",
      en: "One organisation can be both organiser and supporter",
    },
    privacy: "public",
    section: "participants",
    rowLabel: { th: "ผู้สนับสนุน", en: "Supporter" },
  }),
  partners: field(organizationList({ th: "ภาคีเครือข่าย", en: "Partner" }), {
    label: { th: "ภาคีเครือข่ายที่เข้าร่วม", en: "Partners who took part" },
    privacy: "public",
    section: "participants",
    rowLabel: { th: "ภาคีเครือข่าย", en: "Partner" },
  }),
  partnersAreOpen: field(z.boolean(), {
    label: { th: "ยังมีภาคีอื่นที่เอกสารไม่ได้ระบุชื่อ", en: "There were others whom the document does not name" },
    hint: { th: "เช่น รายชื่อที่ลงท้ายว่า “เป็นต้น”", en: "For instance a list that ends with “and so on”" },
    privacy: "public",
    section: "participants",
    widget: "checkbox",
  }),
  attendance: field(quantity, {
    label: { th: "จำนวนผู้เข้าร่วม", en: "Attendance" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ", en: "The count only, no names" },
    privacy: "public",
    section: "participants",
  }).optional(),
  purposes: field(texts({ th: "วัตถุประสงค์", en: "Purpose" }), {
    label: { th: "วัตถุประสงค์", en: "Purposes" },
    privacy: "public",
    section: "content",
    unit: { th: "ข้อ", en: "purposes" },
    rowLabel: { th: "วัตถุประสงค์", en: "Purpose" },
  }),
  agenda: field(texts({ th: "กำหนดการ", en: "Agenda item" }), {
    label: { th: "กำหนดการ", en: "Agenda" },
    hint: { th: "เรียงตามลำดับที่จัด", en: "In the order held" },
    privacy: "public",
    section: "content",
    unit: { th: "รายการ", en: "items" },
    rowLabel: { th: "รายการ", en: "Item" },
  }),
});

export type Activity = z.infer<typeof activitySchema>;

export const activity = defineRecord({
  name: "activity",
  version: 1,
  label: { th: "กิจกรรม", en: "Activity" },
  schema: activitySchema,
});

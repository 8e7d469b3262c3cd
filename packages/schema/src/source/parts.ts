import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";
import { creditRoles, transcriptionNoteKinds } from "./codelists.js";

/** Who did what for a document, by post or unit. Reporters and photographers are not named: the desk is enough to ask. */
export const creditSchema = strictObject(() => ({
  role: field(creditRoles.schema, {
    label: { th: "หน้าที่", en: "Role" },
    privacy: "public",
    widget: "select",
    options: creditRoles,
  }),
  unit: field(shortText(200), {
    label: { th: "ตำแหน่งหรือหน่วยงาน", en: "Post or unit" },
    hint: {
      th: "ไม่บันทึกชื่อบุคคล หากเอกสารมีแต่ชื่อให้เว้นว่าง",
      en: "No person's name; leave empty if the document gives nothing else",
    },
    privacy: "public",
    example: "สวท.พะเยา",
  }).optional(),
  organization: reference("organization", { label: { th: "หน่วยงานในทะเบียน", en: "Organisation" } }).optional(),
}));

/** Another source that tells it differently. Which of the two is right is not said here. */
export const conflictSchema = strictObject(() => ({
  source: reference("source", { label: { th: "แหล่งที่มาที่ไม่ตรงกัน", en: "The other source" } }),
  about: field(shortText(300), {
    label: { th: "เรื่องที่ไม่ตรงกัน", en: "What they differ on" },
    privacy: "public",
    example: "จำนวนจังหวัดที่ร่วมดำเนินงาน",
  }).optional(),
  note: field(shortText(1000), {
    label: { th: "แต่ละแหล่งเขียนว่าอย่างไร", en: "What each of them says" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
}));

/** What the publisher put right afterwards. */
export const correctionSchema = strictObject(() => ({
  date: field(statedDate, { label: { th: "วันที่แก้ไข", en: "Date" }, privacy: "public" }).optional(),
  text: field(shortText(1000), {
    label: { th: "สิ่งที่แก้ไข", en: "What was corrected" },
    privacy: "public",
    widget: "multiline",
  }),
}));

/** Something odd in the text, and how it is read. The words of the source are not rewritten anywhere else. */
export const transcriptionNoteSchema = strictObject(() => ({
  kind: field(transcriptionNoteKinds.schema, {
    label: { th: "ลักษณะ", en: "Kind" },
    privacy: "public",
    widget: "select",
    options: transcriptionNoteKinds,
  }),
  text: field(shortText(500), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    widget: "multiline",
    example: "ฃับเคลื่อน",
  }).optional(),
  readAs: field(shortText(500), {
    label: { th: "อ่านว่า", en: "Read as" },
    hint: { th: "เว้นว่างหากไม่ใช่เนื้อหาหรือไม่แน่ใจ", en: "Leave empty if it is no content, or if unsure" },
    privacy: "public",
    example: "ขับเคลื่อน",
  }).optional(),
}));

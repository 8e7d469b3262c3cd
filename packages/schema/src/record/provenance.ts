import * as z from "zod";
import { codelist } from "../field/codelist.js";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { recordId } from "./record-id.js";

/** Why a fact is not in a record. A gap with a reason is knowledge; an empty field is only silence. */
export const absenceReasons = codelist({
  "not-stated": { th: "เอกสารไม่ได้ระบุ", en: "Not stated", source: "proposed" },
  "not-applicable": { th: "ไม่เกี่ยวข้องกับรายการนี้", en: "Not applicable", source: "proposed" },
  withheld: { th: "ไม่เปิดเผย", en: "Withheld", source: "proposed" },
  "not-recorded": {
    th: "เอกสารระบุ แต่ยังไม่ได้บันทึก",
    en: "Not recorded",
    definition: { th: "ผู้บันทึกตัดออกหรือยังไม่ได้คัดลอก", en: "The recorder left it out, or has not copied it yet" },
    source: "proposed",
  },
});

/** How sure a record is of what a document means. */
export const confidences = codelist({
  stated: { th: "เอกสารระบุไว้", en: "Stated", source: "proposed" },
  resolved: { th: "ตรวจสอบกับแหล่งอื่นแล้ว", en: "Resolved against another source", source: "proposed" },
  inferred: { th: "ผู้บันทึกอนุมาน", en: "Inferred by the recorder", source: "proposed" },
  disputed: { th: "แหล่งข้อมูลขัดแย้งกัน", en: "Disputed between sources", source: "proposed" },
  retracted: { th: "ถอนหรือแก้ไขแล้ว", en: "Retracted", source: "proposed" },
});

/** A field of the record: its path with points, a row by its number from 0: `term.end`, `parties.3`. */
const fieldPath = z
  .string()
  .max(200)
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:\.(?:[A-Za-z][A-Za-z0-9]*|\d{1,5}))*$/);

const whichField = field(fieldPath, {
  label: { th: "ช่องข้อมูล", en: "Field" },
  hint: { th: "ชื่อช่องตามโครงสร้างข้อมูล คั่นด้วยจุด", en: "The path of the field, with points" },
  privacy: "public",
  example: "term.end",
});

/** Where one fact comes from, in the words of the document, and who says so. */
export const statementSchema = strictObject(() => ({
  field: whichField,
  asStated: field(shortText(1000), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  confidence: field(confidences.schema, {
    label: { th: "ความแน่ชัด", en: "Confidence" },
    privacy: "public",
    widget: "select",
    options: confidences,
  }),
  asserter: field(shortText(300), {
    label: { th: "ผู้ให้ข้อมูล", en: "Asserter" },
    hint: {
      th: "ตำแหน่งหรือหน่วยงานที่กล่าวไว้ ไม่ใช่ชื่อบุคคล",
      en: "The post or the organisation that said so, not a person's name",
    },
    privacy: "public",
    example: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
  }).optional(),
  reportedFrom: field(shortText(300), {
    label: { th: "อ้างข้อมูลของ", en: "Who said so first" },
    hint: {
      th: "เมื่อผู้ให้ข้อมูลกล่าวถึงข้อมูลของหน่วยงานอื่นอีกทอดหนึ่ง",
      en: "When the asserter reports what another organisation says",
    },
    privacy: "public",
    example: "องค์การอนามัยโลก",
  }).optional(),
  source: field(recordId("source"), { label: { th: "แหล่งที่มา", en: "Source" }, privacy: "public" }).optional(),
  note: field(shortText(1000), {
    label: { th: "หมายเหตุ", en: "Note" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
}));

export const absenceSchema = strictObject(() => ({
  field: whichField,
  reason: field(absenceReasons.schema, {
    label: { th: "เหตุที่ไม่มีข้อมูล", en: "Reason" },
    privacy: "public",
    widget: "radio",
    options: absenceReasons,
  }),
}));

/** What a document says of a list as a whole: whether it is complete, and the total it states, which is a fact of its own. */
export const listStatementSchema = strictObject(() => ({
  field: whichField,
  isComplete: field(z.boolean(), {
    label: { th: "รายการครบถ้วน", en: "The list is complete" },
    hint: {
      th: "ไม่เลือกหากเอกสารเขียนว่า “เช่น” “อาทิ” หรือ “เป็นต้น”",
      en: "Not when the document says “such as” or “and so on”",
    },
    privacy: "public",
    widget: "checkbox",
  }),
  asStated: field(shortText(300), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    example: "เช่น … เป็นต้น",
  }).optional(),
  total: field(quantity, { label: { th: "จำนวนรวมที่เอกสารระบุ", en: "Total stated" }, privacy: "public" }).optional(),
}));

/**
 * What a record says about itself, beside its plain fields: where facts come from, what is missing and why, which lists
 * are open. Kept apart, so that a simple form stays simple and a careful record loses nothing. {@link statedOf} joins both.
 */
export const provenanceSchema = strictObject(() => ({
  sources: field(
    z.array(field(recordId("source"), { label: { th: "แหล่งที่มา", en: "Source" }, privacy: "public" })).max(50),
    {
      label: { th: "แหล่งที่มา", en: "Sources" },
      privacy: "public",
      rowLabel: { th: "แหล่งที่มา", en: "Source" },
    },
  ).optional(),
  statements: field(z.array(statementSchema).max(500), {
    label: { th: "ที่มาของข้อความ", en: "Statements" },
    privacy: "public",
    rowLabel: { th: "ข้อความ", en: "Statement" },
  }).optional(),
  absences: field(z.array(absenceSchema).max(200), {
    label: { th: "ข้อมูลที่ไม่มี", en: "Absences" },
    privacy: "public",
    rowLabel: { th: "ข้อมูลที่ไม่มี", en: "Absence" },
  }).optional(),
  lists: field(z.array(listStatementSchema).max(100), {
    label: { th: "ความครบถ้วนของรายการ", en: "Lists" },
    privacy: "public",
    rowLabel: { th: "รายการ", en: "List" },
  }).optional(),
}));

export type Provenance = z.infer<typeof provenanceSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type ListStatement = z.infer<typeof listStatementSchema>;

/** The field every record of the domain ends with. */
export const provenance = field(provenanceSchema, {
  label: { th: "ที่มาและความครบถ้วนของข้อมูล", en: "Where the facts come from" },
  hint: {
    th: "บันทึกว่าข้อมูลใดมาจากเอกสารใด ข้อมูลใดไม่มีเพราะเหตุใด และรายการใดยังไม่ครบ",
    en: "Which fact comes from which document, what is missing and why, and which lists are open",
  },
  privacy: "public",
  section: "provenance",
}).optional();

import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { buddhistYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { webAddress } from "../field/web-address.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { legalInstrumentKinds, legalInstrumentStates } from "./codelists.js";
import { citedSectionSchema, commencementSchema, countersignatureSchema, gazetteSchema } from "./parts.js";
import { legalInstrumentRules } from "./rules.js";
import { legalInstrumentLifecycle } from "./states.js";

const instrument = { th: "กฎหมายหรือนโยบาย", en: "Instrument" };

/**
 * A law, a regulation, a resolution or a national policy that work rests on. Documents cut its name short and say nothing
 * of its fate, so the full title, the names it is cited by, and its state with the day it was checked are separate facts.
 * The relations are those of the European Legislation Identifier: amends, repeals (here `replaces`), based on (`issuedUnder`).
 */
export const legalInstrumentSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อเต็ม", en: "Full title" },
    hint: {
      th: "ชื่อตามตัวบทรวมปี พ.ศ. ไม่ใช่ชื่อที่เอกสารตัดสั้น หากไม่มีชื่อ ให้เขียนว่าเป็นเรื่องใด",
      en: "As enacted, with the year, not as a document shortens it; if it has no title, say what it is about",
    },
    privacy: "public",
    widget: "multiline",
    example: "พระราชบัญญัติคุ้มครองผู้ถูกกระทำด้วยความรุนแรงในครอบครัว พ.ศ. 2550",
  }),
  kind: field(legalInstrumentKinds.schema, {
    label: { th: "ประเภท", en: "Kind" },
    privacy: "public",
    widget: "select",
    options: legalInstrumentKinds,
  }),
  number: field(shortText(100), {
    label: { th: "เลขที่หรือฉบับที่", en: "Number" },
    hint: {
      th: "เลขที่คำสั่ง เลขที่หนังสือ หรือฉบับที่ คัดลอกตามเอกสาร",
      en: "Of an order, a letter or an announcement, as the document has it",
    },
    privacy: "public",
    example: "1865/2552",
  }).optional(),
  citedAs: field(texts({ th: "ชื่อที่ใช้อ้างถึง", en: "Cited as" }, { max: 500, rows: 50 }), {
    label: { th: "ชื่อที่เอกสารใช้อ้างถึง", en: "Cited as" },
    hint: { th: "ชื่อย่อหรือชื่อที่ตัดสั้น คัดลอกตามเอกสาร", en: "Short or cut names, copied from the documents" },
    privacy: "public",
    unit: { th: "ชื่อ", en: "names" },
    rowLabel: { th: "ชื่อที่ใช้อ้างถึง", en: "Cited as" },
  }).optional(),
  enactedYear: field(buddhistYear, {
    label: { th: "ปี พ.ศ. ที่ตราหรือมีมติ", en: "Year enacted (B.E.)" },
    privacy: "public",
    format: "buddhist-year",
    example: "2550",
  }).optional(),
  issuer: reference("organization", {
    label: { th: "ผู้ออก", en: "Issued by" },
    hint: { th: "เช่น สำนักนายกรัฐมนตรี กระทรวง หรือองค์กรปกครองส่วนท้องถิ่น", en: "Such as a ministry or a local government" },
  }).optional(),
  given: field(statedDate, {
    label: { th: "ให้ไว้หรือมีมติเมื่อวันที่", en: "Given or resolved on" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state it" },
    privacy: "public",
    example: "30 มีนาคม 2559",
  }).optional(),
  countersigned: field(countersignatureSchema, {
    label: { th: "ผู้รับสนองพระบรมราชโองการ", en: "Countersigned by" },
    hint: { th: "บันทึกเป็นตำแหน่ง", en: "By post" },
    privacy: "public",
  }).optional(),
  gazette: field(gazetteSchema, {
    label: { th: "ราชกิจจานุเบกษา", en: "Royal Gazette" },
    privacy: "public",
  }).optional(),
  inForceFrom: field(statedDate, {
    label: { th: "เริ่มใช้บังคับวันที่", en: "In force from" },
    privacy: "public",
    example: "29 กรกฎาคม 2559",
  }).optional(),
  commencement: field(commencementSchema, {
    label: { th: "เงื่อนไขการเริ่มใช้บังคับ", en: "How it comes into force" },
    privacy: "public",
  }).optional(),
  issuedUnder: references("legal-instrument", {
    label: { th: "ออกโดยอาศัยอำนาจตาม", en: "Issued under" },
    hint: { th: "เช่น กฎกระทรวงที่ออกตามพระราชบัญญัติ", en: "For instance the act under which a regulation is made" },
    row: instrument,
  }).optional(),
  amends: references("legal-instrument", {
    label: { th: "แก้ไขเพิ่มเติม", en: "Amends" },
    row: instrument,
  }).optional(),
  replaces: references("legal-instrument", {
    label: { th: "ใช้แทนฉบับเดิม", en: "Replaces" },
    row: instrument,
  }).optional(),
  suspendedBy: references("legal-instrument", {
    label: { th: "ถูกชะลอโดย", en: "Suspended by" },
    row: instrument,
  }).optional(),
  sections: field(z.array(citedSectionSchema).max(200), {
    label: { th: "มาตราหรือข้อที่อ้างถึง", en: "Sections cited" },
    privacy: "public",
    unit: { th: "มาตรา", en: "sections" },
    rowLabel: { th: "มาตราหรือข้อ", en: "Section" },
  }).optional(),
  states: stateHistory(legalInstrumentStates),
  statusAsOf: field(statedDate, {
    label: { th: "วันที่ตรวจสอบสถานะ", en: "Date the state was checked" },
    hint: {
      th: "วันที่ตรวจสอบครั้งล่าสุด หรือวันที่ของเอกสารที่กล่าวถึง",
      en: "The last time somebody looked, or the date of the document that speaks of it",
    },
    privacy: "public",
    example: "16 มีนาคม 2563",
  }).optional(),
  url: field(webAddress, {
    label: { th: "ที่อยู่เว็บของตัวบท", en: "Web address of the text" },
    hint: { th: "ขึ้นต้นด้วย https:// หรือ http://", en: "Begins with https:// or http://" },
    privacy: "public",
  }).optional(),
  provenance,
}));

export type LegalInstrument = z.infer<typeof legalInstrumentSchema>;

export const legalInstrument = domainRecord("legal-instrument", {
  version: 1,
  schema: legalInstrumentSchema,
  rules: legalInstrumentRules,
  lifecycle: legalInstrumentLifecycle,
});

import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { shortText } from "../field/text.js";
import { indicatorFrameworkSchema } from "../indicator/indicator-framework.js";
import { organizationList } from "../organization/reference.js";
import { sourceSchema } from "../source/source.js";
import { agreementKinds, documentForms } from "./codelists.js";
import { partySchema } from "./party.js";
import { signingSchema, termSchema } from "./term.js";

/** An agreement to work together: who, on what, for how long, measured by what, and which document says so. */
export const agreementSchema = z.strictObject({
  title: field(shortText(300), {
    label: { th: "ชื่อข้อตกลง", en: "Title" },
    hint: {
      th: "คัดลอกตามเอกสาร หากเอกสารไม่มีชื่อ ให้ตั้งชื่อที่บอกเนื้อหา",
      en: "Copy it from the document; if there is none, write one that tells what it is about",
    },
    privacy: "public",
    section: "agreement",
    widget: "multiline",
  }),
  titleIsDescriptive: field(z.boolean(), {
    label: { th: "เอกสารไม่มีชื่อ ผู้บันทึกตั้งชื่อนี้เอง", en: "The document has no title; the recorder wrote this one" },
    privacy: "public",
    section: "agreement",
    widget: "checkbox",
  }),
  kind: field(agreementKinds.schema, {
    label: { th: "ประเภทข้อตกลง", en: "Kind of agreement" },
    privacy: "public",
    section: "agreement",
    widget: "radio",
    options: agreementKinds,
  }),
  documentForm: field(documentForms.schema, {
    label: { th: "รูปแบบเอกสาร", en: "Form of the document" },
    hint: {
      th: "ลงนามร่วมกันในฉบับเดียว หรือแยกฉบับกับแต่ละฝ่าย",
      en: "One document for all, or a separate one with each party",
    },
    privacy: "public",
    section: "agreement",
    widget: "select",
    options: documentForms,
  }),
  province: field(areaReference, {
    label: { th: "จังหวัด", en: "Province" },
    hint: { th: "เว้นว่างหากเป็นข้อตกลงระดับประเทศ", en: "Leave empty for a national agreement" },
    privacy: "public",
    section: "agreement",
    widget: "combobox",
    optionsFrom: "provinces",
  }).optional(),
  programme: field(shortText(300), {
    label: { th: "แผนงานหรือโครงการหลัก", en: "Programme" },
    hint: { th: "โครงการใหญ่ที่ข้อตกลงนี้เป็นส่วนหนึ่ง", en: "The larger programme this agreement belongs to" },
    privacy: "public",
    section: "agreement",
    example: "โครงการครอบครัวอบอุ่น",
  }).optional(),
  project: field(shortText(300), {
    label: { th: "โครงการ", en: "Project" },
    privacy: "public",
    section: "agreement",
  }).optional(),
  parties: field(z.array(partySchema).min(2).max(200), {
    label: { th: "คู่ความร่วมมือ", en: "Parties" },
    privacy: "public",
    section: "parties",
    unit: { th: "ฝ่าย", en: "parties" },
    rowLabel: { th: "คู่ความร่วมมือ", en: "Party" },
  }),
  areaCountStated: field(z.number().int().min(1).max(100_000), {
    label: { th: "จำนวนพื้นที่ตามเอกสาร", en: "Number of areas stated" },
    hint: {
      th: "ตัวเลขที่เอกสารเขียนไว้ แม้จะไม่ตรงกับรายชื่อ",
      en: "The figure in the document, even if it differs from the list",
    },
    privacy: "public",
    section: "parties",
    unit: { th: "พื้นที่", en: "areas" },
    example: "10",
  }).optional(),
  supporters: field(organizationList({ th: "หน่วยงานสนับสนุน", en: "Supporter" }), {
    label: { th: "หน่วยงานสนับสนุน", en: "Supporters" },
    hint: {
      th: "หน่วยงานที่ให้การสนับสนุนโดยไม่ได้เป็นคู่ความร่วมมือ",
      en: "Organisations that give support without being a party",
    },
    privacy: "public",
    section: "parties",
    rowLabel: { th: "หน่วยงานสนับสนุน", en: "Supporter" },
  }),
  scopeIssues: field(
    z
      .array(
        z.strictObject({
          text: field(shortText(500), {
            label: { th: "ประเด็น", en: "Issue" },
            privacy: "public",
            widget: "multiline",
          }),
        }),
      )
      .min(1)
      .max(50),
    {
      label: { th: "ประเด็นความร่วมมือ", en: "Issues in scope" },
      hint: { th: "เรียงตามลำดับในเอกสาร", en: "In the order of the document" },
      privacy: "public",
      section: "scope",
      unit: { th: "ประเด็น", en: "issues" },
      rowLabel: { th: "ประเด็น", en: "Issue" },
    },
  ),
  signing: field(signingSchema, { label: { th: "การลงนาม", en: "Signing" }, privacy: "public", section: "term" }),
  term: field(termSchema, { label: { th: "ระยะเวลา", en: "Term" }, privacy: "public", section: "term" }),
  indicatorFramework: field(indicatorFrameworkSchema, {
    label: { th: "ชุดตัวชี้วัด", en: "Indicator framework" },
    hint: { th: "กรอกเมื่อเอกสารกล่าวถึงตัวชี้วัด", en: "If the document names indicators" },
    privacy: "public",
    section: "indicators",
  }).optional(),
  sources: field(z.array(sourceSchema).max(50), {
    label: { th: "แหล่งที่มา", en: "Sources" },
    hint: { th: "เอกสารหรือข่าวที่ใช้บันทึกข้อมูลนี้", en: "The documents or news that this record was made from" },
    privacy: "public",
    section: "sources",
    rowLabel: { th: "แหล่งที่มา", en: "Source" },
  }),
});

export type Agreement = z.infer<typeof agreementSchema>;

import * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import { choices } from "../field/choices.js";
import type { CodeOf } from "../field/codelist.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { organizationKinds } from "../organization/kinds.js";
import { domainRecord } from "../record/domain-record.js";
import { aggregateFields, aggregateProvenance } from "./aggregate-provenance.js";
import { countBands } from "./bands.js";
import { registered, wideArea, wordlessDate } from "./closed-parts.js";
import { caseDecisions, caseProblems, caseWorkKinds, consentPractices } from "./codelists.js";
import { caseConferenceRules } from "./rules.js";

function labelOf(name: CodeOf<typeof aggregateFields>): Bilingual {
  return { th: aggregateFields.label(name, "th"), en: aggregateFields.label(name, "en") };
}

const band = {
  label: { th: "จำนวนราย", en: "Number of cases" },
  hint: { th: "เลือกเป็นช่วง ไม่บันทึกจำนวนที่แน่นอน", en: "A band, never the exact number" },
  privacy: "public",
  widget: "select",
  options: countBands,
} as const;

const problem = strictObject(() => ({
  problem: field(caseProblems.schema, {
    label: { th: "ประเภทปัญหา", en: "Kind of problem" },
    privacy: "public",
    widget: "select",
    options: caseProblems,
  }),
  cases: field(countBands.schema, band).optional(),
}));

const decision = strictObject(() => ({
  decision: field(caseDecisions.schema, {
    label: { th: "ประเภทการตัดสินใจ", en: "Kind of decision" },
    privacy: "public",
    widget: "select",
    options: caseDecisions,
  }),
  cases: field(countBands.schema, band).optional(),
  facility: registered("facility", {
    label: { th: "สถานบริการที่ส่งต่อ", en: "Facility referred to" },
    hint: { th: "เลือกได้เมื่อการตัดสินใจเป็น “ส่งต่อ”", en: "Only when the decision is “Refer”" },
  }).optional(),
}));

/**
 * A case conference as an aggregate: when, in which district, which agencies, how many cases in bands, which kinds of problem
 * and of decision. Case files belong in the child protection information system of the Department of Children and Youth.
 * Nothing in this record can be written in words, and no standard of the field receives it: both by design (Child
 * Protection Act B.E. 2546, section 27; Personal Data Protection Act B.E. 2562, section 26).
 */
export const caseConferenceSchema = strictObject(() => ({
  kind: field(caseWorkKinds.schema, {
    label: { th: "ประเภทการทำงานรายกรณี", en: "Kind of case work" },
    privacy: "public",
    widget: "radio",
    options: caseWorkKinds,
  }),
  date: field(wordlessDate, {
    label: labelOf("date"),
    hint: { th: "ไม่จำเป็นต้องระบุวัน", en: "The day is not needed" },
    privacy: "public",
    example: "มีนาคม 2567",
  }).optional(),
  area: field(wideArea, {
    label: labelOf("area"),
    hint: { th: "ไม่บันทึกตำบลหรือหมู่บ้าน", en: "Never a sub-district or a village" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "district-code",
  }).optional(),
  organizations: field(z.array(registered("organization", { label: { th: "หน่วยงาน", en: "Organisation" } })).max(100), {
    label: labelOf("organizations"),
    hint: { th: "เลือกจากทะเบียนหน่วยงาน", en: "Choose from the register of organisations" },
    privacy: "public",
    unit: { th: "หน่วยงาน", en: "organisations" },
    rowLabel: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  agencies: field(choices(organizationKinds, { th: "ประเภทหน่วยงาน", en: "Kind of organisation" }), {
    label: labelOf("agencies"),
    hint: { th: "ใช้เมื่อหน่วยงานยังไม่อยู่ในทะเบียน", en: "For organisations that are not in the register" },
    privacy: "public",
    rowLabel: { th: "ประเภทหน่วยงาน", en: "Kind of organisation" },
  }).optional(),
  project: registered("project", { label: labelOf("project") }).optional(),
  cases: field(countBands.schema, { ...band, label: labelOf("cases") }).optional(),
  problems: field(z.array(problem).max(caseProblems.codes.length), {
    label: labelOf("problems"),
    privacy: "public",
    unit: { th: "ประเภท", en: "kinds" },
    rowLabel: { th: "ประเภทปัญหา", en: "Kind of problem" },
  }).optional(),
  decisions: field(z.array(decision).max(50), {
    label: labelOf("decisions"),
    privacy: "public",
    unit: { th: "ประเภท", en: "kinds" },
    rowLabel: { th: "การตัดสินใจ", en: "Decision" },
  }).optional(),
  consent: field(consentPractices.schema, {
    label: labelOf("consent"),
    privacy: "public",
    widget: "select",
    options: consentPractices,
  }).optional(),
  filed: field(z.boolean(), {
    label: labelOf("filed"),
    hint: {
      th: "ข้อมูลรายกรณีอยู่ในระบบนั้น ไม่อยู่ในบันทึกนี้",
      en: "The facts of each case are in that system, not in this record",
    },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
  provenance: aggregateProvenance,
}));

export type CaseConference = z.infer<typeof caseConferenceSchema>;

export const caseConference = domainRecord("case-conference", {
  version: 1,
  schema: caseConferenceSchema,
  rules: caseConferenceRules,
});

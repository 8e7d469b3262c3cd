import * as z from "zod";
import { areaReference } from "../area/area.js";
import { carriesOut } from "../assembly/resolution.js";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { leadPatterns, programmeStates } from "./codelists.js";
import { goalSchema, missions, phaseSchema, problemSchema } from "./parts.js";
import { projectRules } from "./rules.js";
import { programmeLifecycle } from "./states.js";

const participatingArea = strictObject(() => ({
  area: field(areaReference, {
    label: { th: "พื้นที่", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }),
  lead: field(leadPatterns.schema, {
    label: { th: "ลักษณะการขับเคลื่อนในพื้นที่", en: "How the area takes it up" },
    hint: { th: "ใครเป็นแกนนำ หรือตอบรับเป็นรายบุคคล", en: "Who leads, or that individuals take it up" },
    privacy: "public",
    widget: "select",
    options: leadPatterns,
  }).optional(),
  leadOrganization: reference("organization", { label: { th: "หน่วยงานแกนนำ", en: "Leading organisation" } }).optional(),
}));

/**
 * A piece of work with a beginning and an end. Documents often speak of "โครงการฯ" and never give its name: the title may
 * then be missing, with the reason among the absences, and `calledAs` keeps what it is called.
 */
export const projectSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อโครงการ", en: "Title" },
    hint: {
      th: "คัดลอกตามเอกสาร เว้นว่างหากเอกสารไม่ได้เอ่ยชื่อ",
      en: "Copy it from the document; leave empty if it gives none",
    },
    privacy: "public",
    widget: "multiline",
    example: "โครงการพัฒนาจังหวัดต้นแบบ เพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว",
  }).optional(),
  calledAs: field(shortText(200), {
    label: { th: "คำที่เอกสารใช้เรียก", en: "What the document calls it" },
    privacy: "public",
    example: "โครงการฯ",
  }).optional(),
  code: field(shortText(60), {
    label: { th: "รหัสโครงการ", en: "Project code" },
    hint: { th: "รหัสของผู้ให้ทุนหรือหน่วยงาน ถ้ามี", en: "The funder's or the organisation's own code, if any" },
    privacy: "public",
    example: "68-L7884-1-08",
  }).optional(),
  programme: reference("programme", { label: { th: "แผนงานที่สังกัด", en: "Programme" } }).optional(),
  plan: reference("plan", {
    label: { th: "สอดคล้องกับแผน", en: "Plan it belongs to" },
    hint: { th: "แผนหรือแผนงานของกองทุนที่โครงการนี้อยู่", en: "The plan, or the fund's line of work, that it is under" },
    example: "แผนงานเด็ก เยาวชน ครอบครัว",
  }).optional(),
  carriesOut,
  partOf: reference("project", {
    label: { th: "เป็นส่วนหนึ่งของโครงการ", en: "Part of" },
    hint: { th: "โครงการใหญ่ที่อยู่เหนือขึ้นไป", en: "The larger project directly above" },
  }).optional(),
  continues: reference("project", {
    label: { th: "ต่อยอดจากโครงการ", en: "Continues" },
    hint: { th: "โครงการเดิมที่ทำต่อหรือขยายผล", en: "The earlier project it builds on" },
  }).optional(),
  agreements: references("agreement", { label: { th: "อยู่ภายใต้ข้อตกลง", en: "Under agreements" } }).optional(),
  owners: references("organization", {
    label: { th: "หน่วยงานรับผิดชอบ", en: "Responsible organisations" },
    row: { th: "หน่วยงานรับผิดชอบ", en: "Responsible organisation" },
  }).optional(),
  partners: references("organization", {
    label: { th: "ภาคีร่วมดำเนินงาน", en: "Partners" },
    row: { th: "ภาคี", en: "Partner" },
  }).optional(),
  areas: field(z.array(participatingArea).max(500), {
    label: { th: "พื้นที่ดำเนินงาน", en: "Areas" },
    hint: {
      th: "ระบุเท่าที่เอกสารเอ่ยชื่อ จำนวนรวมบันทึกแยกด้านล่าง",
      en: "Those the document names; the stated total has its own field",
    },
    privacy: "public",
    unit: { th: "พื้นที่", en: "areas" },
    rowLabel: { th: "พื้นที่", en: "Area" },
  }).optional(),
  areaCount: field(quantity, {
    label: { th: "จำนวนพื้นที่ตามเอกสาร", en: "Number of areas stated" },
    privacy: "public",
  }).optional(),
  period: field(statedPeriod, { label: { th: "ระยะเวลา", en: "Period" }, privacy: "public" }).optional(),
  phases: field(z.array(phaseSchema).max(20), {
    label: { th: "ระยะของโครงการ", en: "Phases" },
    privacy: "public",
    unit: { th: "ระยะ", en: "phases" },
    rowLabel: { th: "ระยะ", en: "Phase" },
  }).optional(),
  model: field(shortText(300), {
    label: { th: "โมเดลที่ใช้", en: "Model it follows" },
    privacy: "public",
    example: "โมเดลที่ 1",
  }).optional(),
  modelNumber: field(z.number().int().min(1).max(1000), {
    label: { th: "โมเดลที่", en: "Number of the model" },
    hint: { th: "ลำดับของโมเดลในแผนงานข้างต้น", en: "Its number in the programme above" },
    privacy: "public",
    example: "1",
  }).optional(),
  missions,
  problems: field(z.array(problemSchema).max(100), {
    label: { th: "สถานการณ์ปัญหา", en: "Problems" },
    privacy: "public",
    unit: { th: "ปัญหา", en: "problems" },
    rowLabel: { th: "ปัญหา", en: "Problem" },
  }).optional(),
  goals: field(z.array(goalSchema).max(200), {
    label: { th: "วัตถุประสงค์", en: "Objectives" },
    privacy: "public",
    unit: { th: "ข้อ", en: "objectives" },
    rowLabel: { th: "วัตถุประสงค์", en: "Objective" },
  }).optional(),
  targetGroups: references("target-group", { label: { th: "กลุ่มเป้าหมาย", en: "Target groups" } }).optional(),
  states: stateHistory(programmeStates),
  provenance,
}));

export type Project = z.infer<typeof projectSchema>;

export const project = domainRecord("project", {
  version: 1,
  schema: projectSchema,
  rules: projectRules,
  lifecycle: programmeLifecycle,
});

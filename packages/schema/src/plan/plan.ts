import * as z from "zod";
import { activityLevel } from "../activity/level.js";
import { areaReference } from "../area/area.js";
import { carriesOut } from "../assembly/resolution.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { statedYears } from "../field/stated-years.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { numberedTexts, texts } from "../field/texts.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { planKinds, planStates } from "./codelists.js";
import { approachSchema, emphasisSchema, planFunctionSchema, strategySchema } from "./parts.js";
import { planRules } from "./rules.js";
import { planLifecycle } from "./states.js";

/**
 * A plan: what is to be done in an area or under a fund over some years, in strategies and emphases. A line of work with
 * projects of its own is a programme; a document may well call both แผนงาน.
 */
export const planSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อแผน", en: "Title" },
    hint: { th: "คัดลอกตามเอกสาร", en: "Copy it from the document" },
    privacy: "public",
    widget: "multiline",
    example: "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด พ.ศ.2563 – 2565",
  }),
  kind: field(planKinds.schema, {
    label: { th: "ประเภทแผน", en: "Kind of plan" },
    privacy: "public",
    widget: "select",
    options: planKinds,
  }),
  edition: field(shortText(100), {
    label: { th: "ฉบับที่", en: "Edition" },
    hint: { th: "ตามที่เอกสารเรียก เช่น ฉบับที่ 1 หรือ ฉบับทบทวน", en: "As the document calls it" },
    privacy: "public",
    example: "ฉบับที่ 1",
  }).optional(),
  ownerBody: reference("body", {
    label: { th: "คณะกรรมการหรือคณะทำงานเจ้าของแผน", en: "Body that owns it" },
    hint: {
      th: "คณะกรรมการ คณะอนุกรรมการ หรือคณะทำงานที่จัดทำแผน",
      en: "The committee or working group that makes the plan",
    },
  }).optional(),
  owner: reference("organization", {
    label: { th: "หน่วยงานเจ้าของแผน", en: "Organisation that owns it" },
  }).optional(),
  programme: reference("programme", { label: { th: "แผนงานที่แผนนี้อยู่ภายใต้", en: "Programme it serves" } }).optional(),
  level: activityLevel,
  area: field(areaReference, {
    label: { th: "พื้นที่ของแผน", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  years: field(statedYears, {
    label: { th: "ปีของแผน", en: "Years" },
    hint: {
      th: "แผนหลายปี เช่น พ.ศ. 2563 – 2565 แผนปีเดียวกรอกปีแรกและปีสุดท้ายเป็นปีเดียวกัน",
      en: "Of a plan of one year, the first and the last are that year",
    },
    privacy: "public",
  }).optional(),
  period: field(statedPeriod, {
    label: { th: "ระยะเวลา", en: "Period" },
    hint: { th: "กรอกเมื่อเอกสารระบุเป็นวันหรือเดือน", en: "When the document states days or months" },
    privacy: "public",
  }).optional(),
  partOf: reference("plan", {
    label: { th: "เป็นส่วนหนึ่งของแผน", en: "Part of" },
    hint: { th: "แผนใหญ่ที่อยู่เหนือขึ้นไป", en: "The larger plan directly above" },
  }).optional(),
  continues: reference("plan", {
    label: { th: "ต่อยอดจากแผน", en: "Continues" },
    hint: { th: "แผนเดิมที่ทำต่อหรือขยาย", en: "The earlier plan it builds on" },
  }).optional(),
  implements: references("plan", {
    label: { th: "แผนระดับบนที่นำมาปฏิบัติ", en: "Plans it implements" },
  }).optional(),
  basedOn: references("legal-instrument", {
    label: { th: "กฎหมายและนโยบายที่เป็นฐาน", en: "Laws and policies it rests on" },
    row: { th: "กฎหมายหรือนโยบาย", en: "Law or policy" },
  }).optional(),
  carriesOut,
  vision: field(shortText(1000), {
    label: { th: "วิสัยทัศน์", en: "Vision" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  missions: field(numberedTexts({ th: "พันธกิจ", en: "Mission" }, { rows: 50 }), {
    label: { th: "พันธกิจ", en: "Missions" },
    privacy: "public",
    unit: { th: "ข้อ", en: "missions" },
    rowLabel: { th: "พันธกิจ", en: "Mission" },
  }).optional(),
  goals: field(texts({ th: "เป้าหมาย", en: "Goal" }), {
    label: { th: "เป้าหมาย", en: "Goals" },
    privacy: "public",
    unit: { th: "ข้อ", en: "goals" },
    rowLabel: { th: "เป้าหมาย", en: "Goal" },
  }).optional(),
  strategies: field(z.array(strategySchema).max(100), {
    label: { th: "ยุทธศาสตร์", en: "Strategies" },
    hint: { th: "เรียงตามลำดับในเอกสาร", en: "In the order of the document" },
    privacy: "public",
    unit: { th: "ยุทธศาสตร์", en: "strategies" },
    rowLabel: { th: "ยุทธศาสตร์", en: "Strategy" },
  }).optional(),
  emphases: field(z.array(emphasisSchema).max(100), {
    label: { th: "จุดเน้น", en: "Emphases" },
    privacy: "public",
    unit: { th: "ข้อ", en: "emphases" },
    rowLabel: { th: "จุดเน้น", en: "Emphasis" },
  }).optional(),
  approaches: field(z.array(approachSchema).max(50), {
    label: { th: "แนวทางและหลักคิด", en: "Approaches and principles" },
    privacy: "public",
    unit: { th: "ข้อ", en: "approaches" },
    rowLabel: { th: "แนวทางหรือหลักคิด", en: "Approach or principle" },
  }).optional(),
  functions: field(z.array(planFunctionSchema).max(20), {
    label: { th: "การจัดทำแผน งบประมาณ ติดตาม และประเมินผล", en: "Planning, budgeting, monitoring, evaluation" },
    privacy: "public",
    unit: { th: "กระบวนการ", en: "functions" },
    rowLabel: { th: "กระบวนการ", en: "Function" },
  }).optional(),
  projects: references("project", {
    label: { th: "โครงการที่สอดคล้องกับแผน", en: "Projects aligned with it" },
    hint: {
      th: "โครงการที่อยู่ใต้ยุทธศาสตร์ใดโดยเฉพาะ ให้ระบุไว้ในยุทธศาสตร์นั้น",
      en: "A project under one strategy belongs with that strategy",
    },
  }).optional(),
  targetGroups: references("target-group", { label: { th: "กลุ่มเป้าหมาย", en: "Target groups" } }).optional(),
  frameworks: references("indicator-framework", {
    label: { th: "ชุดตัวชี้วัดที่ใช้", en: "Indicator frameworks" },
  }).optional(),
  budget: references("support", {
    label: { th: "งบประมาณและการสนับสนุน", en: "Budget and support" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state any" },
  }).optional(),
  states: stateHistory(planStates),
  provenance,
}));

export type Plan = z.infer<typeof planSchema>;

export const plan = domainRecord("plan", {
  version: 1,
  schema: planSchema,
  rules: planRules,
  lifecycle: planLifecycle,
});

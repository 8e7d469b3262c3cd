import * as z from "zod";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedPeriod } from "../field/stated-period.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { domainRecord } from "../record/domain-record.js";
import { lifecycle, stateHistory } from "../record/lifecycle.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { courseStates } from "./codelists.js";
import { courseRules } from "./rules.js";

const organizer = { th: "หน่วยงานผู้จัดอบรม", en: "The organisation that runs the course" };

export const courseLifecycle = lifecycle(courseStates, {
  initial: ["planned", "running"],
  transitions: [
    { from: "planned", to: "running", by: organizer },
    { from: "planned", to: "cancelled", by: organizer },
    { from: "running", to: "completed", by: organizer },
    { from: "running", to: "cancelled", by: organizer },
  ],
});

/** One intake of a course: รุ่นที่ 3. Its participants are a count; nobody is named. */
export const cohortSchema = z.strictObject({
  number: field(z.number().int().min(1).max(10_000), {
    label: { th: "รุ่นที่", en: "Cohort number" },
    privacy: "public",
    example: "1",
  }).optional(),
  period: field(statedPeriod, { label: { th: "ช่วงเวลาอบรม", en: "Period" }, privacy: "public" }).optional(),
  participants: field(quantity, {
    label: { th: "จำนวนผู้เข้าอบรมของรุ่น", en: "Participants of the cohort" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ", en: "The count only, no names" },
    privacy: "public",
  }).optional(),
  states: stateHistory(courseStates),
});

/**
 * A training that is given again and again to new cohorts. What a document states of all cohorts together ("4 รุ่น
 * จำนวนทั้งสิ้น 160 คน") is kept apart from the cohorts themselves: 160 people in 4 cohorts are not 40 in each.
 */
export const courseSchema = z.strictObject({
  title: field(shortText(500), {
    label: { th: "ชื่อหลักสูตร", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "โครงการพัฒนาศักยภาพผู้นำเพื่อการเปลี่ยนแปลงทางสังคม",
  }),
  acronym: field(shortText(60), {
    label: { th: "ชื่อย่อ", en: "Acronym" },
    privacy: "public",
    example: "นปปส.",
  }).optional(),
  organizers: references("organization", {
    label: { th: "หน่วยงานผู้จัด", en: "Organisers" },
    row: { th: "หน่วยงานผู้จัด", en: "Organiser" },
  }).optional(),
  project: reference("project", { label: { th: "อยู่ภายใต้โครงการ", en: "Under the project" } }).optional(),
  agreement: reference("agreement", { label: { th: "อยู่ภายใต้ข้อตกลง", en: "Under the agreement" } }).optional(),
  targetGroups: references("target-group", { label: { th: "กลุ่มเป้าหมาย", en: "Target groups" } }).optional(),
  period: field(statedPeriod, { label: { th: "ช่วงเวลาที่จัด", en: "Period" }, privacy: "public" }).optional(),
  objectives: field(texts({ th: "วัตถุประสงค์", en: "Objective" }), {
    label: { th: "วัตถุประสงค์", en: "Objectives" },
    privacy: "public",
    unit: { th: "ข้อ", en: "objectives" },
    rowLabel: { th: "วัตถุประสงค์", en: "Objective" },
  }).optional(),
  cohorts: field(z.array(cohortSchema).max(200), {
    label: { th: "รุ่น", en: "Cohorts" },
    hint: {
      th: "ระบุเท่าที่ทราบเป็นรายรุ่น ยอดรวมบันทึกแยกด้านล่าง",
      en: "What is known of each; stated totals have fields of their own",
    },
    privacy: "public",
    unit: { th: "รุ่น", en: "cohorts" },
    rowLabel: { th: "รุ่น", en: "Cohort" },
  }).optional(),
  cohortTotal: field(quantity, {
    label: { th: "จำนวนรุ่นตามเอกสาร", en: "Number of cohorts stated" },
    privacy: "public",
  }).optional(),
  participantTotal: field(quantity, {
    label: { th: "จำนวนผู้เข้าอบรมทั้งหมดตามเอกสาร", en: "Number of participants stated" },
    privacy: "public",
  }).optional(),
  states: stateHistory(courseStates),
  provenance,
});

export type Course = z.infer<typeof courseSchema>;

export const course = domainRecord("course", {
  version: 1,
  schema: courseSchema,
  rules: [periodRule("period"), ...courseRules],
  lifecycle: courseLifecycle,
});

import * as z from "zod";
import { venueSchema } from "../activity/venue.js";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { courseStates } from "./codelists.js";
import { courseRules } from "./rules.js";
import { courseLifecycle } from "./states.js";

/** One of the times a cohort meets: ครั้งที่ 3 ของรุ่น. */
export const sessionSchema = strictObject(() => ({
  number: field(z.number().int().min(1).max(10_000), {
    label: { th: "ครั้งที่", en: "Session number" },
    privacy: "public",
    example: "3",
  }).optional(),
  period: field(statedPeriod, {
    label: { th: "วันที่จัด", en: "Days" },
    privacy: "public",
  }).optional(),
  venue: field(venueSchema, { label: { th: "สถานที่จัด", en: "Venue" }, privacy: "public" }).optional(),
  activity: reference("activity", {
    label: { th: "กิจกรรม", en: "Activity" },
    hint: { th: "เมื่อบันทึกครั้งนี้ไว้เป็นกิจกรรมด้วย", en: "When this session is recorded as an activity too" },
  }).optional(),
}));

/**
 * One intake of a course: รุ่นที่ 3. Its participants are a count; nobody is named. Courses run in several regions count their
 * cohorts in each.
 */
export const cohortSchema = strictObject(() => ({
  number: field(z.number().int().min(1).max(10_000), {
    label: { th: "รุ่นที่", en: "Cohort number" },
    privacy: "public",
    example: "1",
  }).optional(),
  label: field(shortText(100), {
    label: { th: "รุ่นตามเอกสาร", en: "Cohort in the words of the document" },
    hint: { th: "เมื่อเอกสารเรียกแบบอื่น เช่น ปี 2", en: "When it is called otherwise, such as year 2" },
    privacy: "public",
    example: "ปี 2",
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่ของรุ่น", en: "Area of the cohort" },
    hint: { th: "เมื่อนับรุ่นแยกในแต่ละภาคหรือจังหวัด", en: "When each region or province counts cohorts of its own" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  period: field(statedPeriod, { label: { th: "ช่วงเวลาอบรม", en: "Period" }, privacy: "public" }).optional(),
  participants: field(quantity, {
    label: { th: "จำนวนผู้เข้าอบรมของรุ่น", en: "Participants of the cohort" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อ", en: "The count only, no names" },
    privacy: "public",
  }).optional(),
  sessions: field(z.array(sessionSchema).max(100), {
    label: { th: "การอบรมแต่ละครั้ง", en: "Sessions" },
    hint: { th: "เมื่อรุ่นหนึ่งอบรมหลายครั้ง", en: "When a cohort meets several times" },
    privacy: "public",
    unit: { th: "ครั้ง", en: "sessions" },
    rowLabel: { th: "การอบรมครั้ง", en: "Session" },
  }).optional(),
  states: stateHistory(courseStates),
}));

/**
 * A training that is given again and again to new cohorts. What a document states of all cohorts together ("4 รุ่น
 * จำนวนทั้งสิ้น 160 คน") is kept apart from the cohorts themselves: 160 people in 4 cohorts are not 40 in each.
 */
export const courseSchema = strictObject(() => ({
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
  supporters: references("organization", {
    label: { th: "หน่วยงานสนับสนุน", en: "Supporters" },
    row: { th: "หน่วยงานสนับสนุน", en: "Supporter" },
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
}));

export type Course = z.infer<typeof courseSchema>;

export const course = domainRecord("course", {
  version: 1,
  schema: courseSchema,
  rules: [periodRule("period"), ...courseRules],
  lifecycle: courseLifecycle,
});

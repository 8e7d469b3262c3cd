import * as z from "zod";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { answering } from "../survey/answering.js";
import { componentConcepts, frameworkStates } from "./codelists.js";
import { indicatorSchema, ownNumber } from "./indicator.js";
import { frameworkRules } from "./rules.js";
import { componentLabel, componentList, frameworkMention } from "./stated-framework.js";
import { frameworkLifecycle } from "./states.js";

/** One component of a framework, with the indicators under it where the document names any. */
export const componentSchema = strictObject(() => ({
  number: ownNumber,
  label: componentLabel,
  concept: field(componentConcepts.schema, {
    label: { th: "หมายถึงองค์ประกอบใด", en: "Concept" },
    hint: {
      th: "ถ้อยคำต่างกันไปในแต่ละเอกสาร เลือกความหมายที่ตรงกัน",
      en: "Documents word it differently; choose what it means",
    },
    privacy: "public",
    widget: "select",
    options: componentConcepts,
  }).optional(),
  definition: field(shortText(2000), {
    label: { th: "คำอธิบายองค์ประกอบ", en: "Definition" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  indicators: field(z.array(indicatorSchema).max(200), {
    label: { th: "ตัวชี้วัดในองค์ประกอบนี้", en: "Indicators" },
    privacy: "public",
    unit: { th: "ตัวชี้วัด", en: "indicators" },
    rowLabel: { th: "ตัวชี้วัด", en: "Indicator" },
  }).optional(),
}));

/**
 * What a programme means by success, in the components its documents name. Lists of indicators are revised under one name
 * (จปฐ. about every five years), so the version and the years it is valid are part of which one it is. Values are records of
 * their own: most documents state none.
 */
export const indicatorFrameworkSchema = strictObject(() => ({
  ...frameworkMention(),
  version: field(shortText(100), {
    label: { th: "ฉบับ", en: "Version" },
    hint: { th: "ฉบับหรือช่วงปีที่เอกสารระบุ", en: "The version, or the years the document gives" },
    privacy: "public",
    example: "พ.ศ. 2560-2564",
  }).optional(),
  validPeriod: field(statedPeriod, {
    label: { th: "ช่วงเวลาที่ใช้", en: "Valid period" },
    privacy: "public",
  }).optional(),
  continues: reference("indicator-framework", {
    label: { th: "ปรับปรุงจากชุดตัวชี้วัด", en: "Continues" },
    hint: { th: "ฉบับก่อนหน้าที่ชุดนี้ใช้แทน", en: "The earlier version this one takes the place of" },
  }).optional(),
  definition: field(shortText(2000), {
    label: { th: "ความหมายของชุดตัวชี้วัด", en: "What it measures" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  targetGroups: references("target-group", { label: { th: "กลุ่มเป้าหมายที่วัด", en: "Target groups" } }).optional(),
  ...answering(),
  components: field(z.array(componentSchema).min(1).max(50), componentList),
  states: stateHistory(frameworkStates),
  provenance,
}));

export type IndicatorFramework = z.infer<typeof indicatorFrameworkSchema>;

export const indicatorFramework = domainRecord("indicator-framework", {
  version: 2,
  schema: indicatorFrameworkSchema,
  rules: frameworkRules,
  lifecycle: frameworkLifecycle,
});

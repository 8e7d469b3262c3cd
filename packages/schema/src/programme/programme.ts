import * as z from "zod";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { programmeStates } from "./codelists.js";
import { missions, modelSchema } from "./parts.js";
import { programmeLifecycle } from "./states.js";

/** A lasting line of work under which projects are run: โครงการครอบครัวอบอุ่น, แผนงานสุขภาวะครอบครัว. */
export const programmeSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อแผนงาน", en: "Title" },
    hint: { th: "คัดลอกตามเอกสาร", en: "Copy it from the document" },
    privacy: "public",
    widget: "multiline",
    example: "โครงการครอบครัวอบอุ่น",
  }),
  owner: reference("organization", { label: { th: "หน่วยงานเจ้าของแผนงาน", en: "Owner" } }).optional(),
  partOf: reference("programme", {
    label: { th: "เป็นส่วนหนึ่งของแผนงาน", en: "Part of" },
    hint: { th: "แผนงานใหญ่ที่อยู่เหนือขึ้นไป", en: "The larger programme directly above" },
  }).optional(),
  continues: reference("programme", {
    label: { th: "สืบเนื่องจากแผนงาน", en: "Continues" },
    hint: { th: "แผนงานเดิมที่ต่อยอดมา", en: "The earlier programme it builds on" },
  }).optional(),
  period: field(statedPeriod, { label: { th: "ระยะเวลา", en: "Period" }, privacy: "public" }).optional(),
  goals: field(texts({ th: "เป้าหมาย", en: "Goal" }), {
    label: { th: "เป้าหมาย", en: "Goals" },
    privacy: "public",
    unit: { th: "ข้อ", en: "goals" },
    rowLabel: { th: "เป้าหมาย", en: "Goal" },
  }).optional(),
  models: field(z.array(modelSchema).max(50), {
    label: { th: "โมเดลการดำเนินงาน", en: "Models" },
    privacy: "public",
    unit: { th: "โมเดล", en: "models" },
    rowLabel: { th: "โมเดล", en: "Model" },
  }).optional(),
  missions,
  principles: field(texts({ th: "หลักคิดหรือแนวทาง", en: "Principle" }), {
    label: { th: "หลักคิดและแนวทาง", en: "Principles and approaches" },
    privacy: "public",
    unit: { th: "ข้อ", en: "principles" },
    rowLabel: { th: "หลักคิดหรือแนวทาง", en: "Principle" },
  }).optional(),
  targetGroups: references("target-group", { label: { th: "กลุ่มเป้าหมาย", en: "Target groups" } }).optional(),
  frameworks: references("indicator-framework", { label: { th: "ชุดตัวชี้วัดที่ใช้", en: "Indicator frameworks" } }).optional(),
  states: stateHistory(programmeStates),
  provenance,
}));

export type Programme = z.infer<typeof programmeSchema>;

export const programme = domainRecord("programme", {
  version: 1,
  schema: programmeSchema,
  rules: [periodRule("period")],
  lifecycle: programmeLifecycle,
});

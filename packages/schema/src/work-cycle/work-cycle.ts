import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { workCycleRules } from "./rules.js";
import { stepSchema } from "./step.js";

/**
 * What one area does under an agreement, step by step: meet, survey, plan, learn. Each of the ten sub-districts of S0 has a
 * cycle of its own (DHIS2: an enrolment of an org unit in a program; OCDS: milestones of a related process).
 */
export const workCycleSchema = strictObject(() => ({
  area: field(areaReference, {
    label: { th: "พื้นที่", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }),
  agreement: reference("agreement", { label: { th: "ตามข้อตกลง", en: "Under the agreement" } }).optional(),
  project: reference("project", { label: { th: "อยู่ภายใต้โครงการ", en: "Under the project" } }).optional(),
  body: reference("body", {
    label: { th: "คณะทำงาน", en: "Working group" },
    example: "คณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน",
  }).optional(),
  phase: field(shortText(200), {
    label: { th: "ระยะของข้อตกลงหรือโครงการ", en: "Phase" },
    hint: { th: "ชื่อระยะตามเอกสาร", en: "In the words of the document" },
    privacy: "public",
    example: "เฟสแรก",
  }).optional(),
  phaseNumber: field(z.number().int().min(1).max(1000), {
    label: { th: "ระยะที่", en: "Phase number" },
    hint: { th: "ลำดับของระยะในข้อตกลงหรือโครงการข้างต้น", en: "Its number in the agreement or the project above" },
    privacy: "public",
    example: "1",
  }).optional(),
  period: field(statedPeriod, { label: { th: "ระยะเวลา", en: "Period" }, privacy: "public" }).optional(),
  steps: field(z.array(stepSchema).max(20), {
    label: { th: "ขั้นตอน", en: "Steps" },
    privacy: "public",
    unit: { th: "ขั้นตอน", en: "steps" },
    rowLabel: { th: "ขั้นตอน", en: "Step" },
  }).optional(),
  provenance,
}));

export type WorkCycle = z.infer<typeof workCycleSchema>;

export const workCycle = domainRecord("work-cycle", {
  version: 1,
  schema: workCycleSchema,
  rules: [periodRule("period"), ...workCycleRules],
});

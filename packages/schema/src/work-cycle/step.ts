import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { shortText } from "../field/text.js";
import { recordOption } from "../record/record-option.js";
import { stepKinds, stepOutputs, stepStates } from "./codelists.js";

const kindOfOutput = { th: "ประเภทผลผลิต", en: "Kind of output" };

/** A record of what a step brought about: a survey its dataset, the synthesis its plan. */
export const stepOutputSchema = z.discriminatedUnion("kind", [
  recordOption(stepOutputs, kindOfOutput, "meeting", "meeting"),
  recordOption(stepOutputs, kindOfOutput, "survey", "survey"),
  recordOption(stepOutputs, kindOfOutput, "dataset", "dataset"),
  recordOption(stepOutputs, kindOfOutput, "situation-report", "situationReport"),
  recordOption(stepOutputs, kindOfOutput, "plan", "plan"),
  recordOption(stepOutputs, kindOfOutput, "activity", "activity"),
]);

/** One step of the cycle, as planned and as it went (OCDS: milestone; DHIS2: event of a program stage). */
export const stepSchema = z.strictObject({
  kind: field(stepKinds.schema, {
    label: { th: "ขั้นตอน", en: "Step" },
    privacy: "public",
    widget: "select",
    options: stepKinds,
  }),
  planned: field(statedDate, {
    label: { th: "กำหนดไว้", en: "Planned" },
    hint: { th: "วันที่วางแผนจะทำ", en: "When it is to be done" },
    privacy: "public",
  }).optional(),
  actual: field(statedDate, {
    label: { th: "ทำจริง", en: "Actual" },
    hint: { th: "วันที่ทำเสร็จ หรือวันที่เริ่มหากยังไม่เสร็จ", en: "When it was done, or begun if it is not done yet" },
    privacy: "public",
  }).optional(),
  state: field(stepStates.schema, {
    label: { th: "ความก้าวหน้า", en: "State" },
    hint: { th: "เว้นว่างหากไม่ทราบ", en: "Leave empty if not known" },
    privacy: "public",
    widget: "radio",
    options: stepStates,
  }).optional(),
  outputs: field(z.array(stepOutputSchema).max(50), {
    label: { th: "ผลผลิต", en: "Outputs" },
    privacy: "public",
    rowLabel: { th: "ผลผลิต", en: "Output" },
  }).optional(),
  note: field(shortText(1000), {
    label: { th: "หมายเหตุ", en: "Note" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
});

export type Step = z.infer<typeof stepSchema>;

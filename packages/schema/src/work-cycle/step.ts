import * as z from "zod";
import { agendaNumber } from "../activity/agenda.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { stateHistory } from "../record/lifecycle.js";
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
export const stepSchema = strictObject(() => ({
  kind: field(stepKinds.schema, {
    label: { th: "ขั้นตอน", en: "Step" },
    privacy: "public",
    widget: "select",
    options: stepKinds,
  }),
  number: field(agendaNumber, {
    label: { th: "ลำดับที่", en: "Number" },
    hint: {
      th: "ตามที่เอกสารนับ เช่น 3 หรือ 1.2 เว้นว่างหากไม่ได้ระบุ",
      en: "As the document counts, such as 3 or 1.2; leave empty if not stated",
    },
    privacy: "public",
    example: "1",
  }).optional(),
  asStated: field(shortText(500), {
    label: { th: "ขั้นตอนตามเอกสาร", en: "Step in the words of the document" },
    hint: { th: "เช่น ประชุมคณะทำงานครั้งที่ 2", en: "For instance the second meeting of the working group" },
    privacy: "public",
    widget: "multiline",
    example: "การสำรวจฐานข้อมูลสถานการณ์เด็ก",
  }).optional(),
  planned: field(statedDate, {
    label: { th: "วันที่กำหนด", en: "Planned" },
    hint: { th: "วันที่วางแผนจะทำ", en: "When it is to be done" },
    privacy: "public",
  }).optional(),
  actual: field(statedDate, {
    label: { th: "วันที่ทำจริง", en: "Actual" },
    hint: { th: "วันที่ทำเสร็จ หรือวันที่เริ่มหากยังไม่เสร็จ", en: "When it was done, or begun if it is not done yet" },
    privacy: "public",
  }).optional(),
  states: stateHistory(stepStates),
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
}));

export type Step = z.infer<typeof stepSchema>;

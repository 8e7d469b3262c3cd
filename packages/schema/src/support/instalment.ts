import * as z from "zod";
import { field } from "../field/field.js";
import { money } from "../field/money.js";
import { quantity } from "../field/quantity.js";
import { statedDate } from "../field/stated-date.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { stateHistory } from "../record/lifecycle.js";
import { reference } from "../record/reference.js";
import { supportStates } from "./codelists.js";

const said = { privacy: "public", widget: "multiline" } as const;

/** One activity of a project in a report: what was set for it, and what came of it. What a form left blank stays out. */
export const reportedActivitySchema = strictObject(() => ({
  number: field(z.number().int().min(1).max(1000), {
    label: { th: "กิจกรรมที่", en: "Activity number" },
    hint: { th: "ลำดับของกิจกรรมในโครงการ", en: "Its number in the project" },
    privacy: "public",
    example: "12",
  }).optional(),
  activity: reference("activity", {
    label: { th: "กิจกรรม", en: "Activity" },
    example: "กิจกรรมแลกเปลี่ยนเรียนรู้แสดงผลงาน",
  }).optional(),
  outputSet: field(shortText(1000), { label: { th: "ผลผลิตที่ตั้งไว้", en: "Output set" }, ...said }).optional(),
  quantitySet: field(quantity, {
    label: { th: "จำนวนที่ตั้งไว้", en: "Number set" },
    hint: { th: "จำนวนในผลผลิตที่ตั้งไว้ เช่น 50 คน", en: "The number in the output set, such as 50 people" },
    privacy: "public",
  }).optional(),
  outputActual: field(shortText(1000), {
    label: { th: "ผลผลิตที่เกิดขึ้นจริง", en: "Output achieved" },
    hint: { th: "กล่าวถึงงานและจำนวน ไม่กล่าวถึงรายบุคคล", en: "The work and the counts; no single person" },
    ...said,
  }).optional(),
  quantityActual: field(quantity, {
    label: { th: "จำนวนที่เกิดขึ้นจริง", en: "Number achieved" },
    hint: {
      th: "จำนวนที่น้อยกว่า 10 คนหรือครอบครัว ให้บันทึกว่า “น้อยกว่า 10”",
      en: "Of fewer than 10 people or families record “fewer than 10”",
    },
    privacy: "public",
  }).optional(),
  outcomeSet: field(shortText(1000), { label: { th: "ผลลัพธ์ที่ตั้งไว้", en: "Outcome set" }, ...said }).optional(),
  outcomeActual: field(shortText(1000), {
    label: { th: "ผลลัพธ์ที่เกิดขึ้นจริง", en: "Outcome achieved" },
    ...said,
  }).optional(),
}));

const report = strictObject(() => ({
  submitted: field(statedDate, { label: { th: "วันที่ส่งรายงาน", en: "Submitted" }, privacy: "public" }).optional(),
  activities: field(z.array(reportedActivitySchema).max(200), {
    label: { th: "กิจกรรมที่รายงาน", en: "Activities reported on" },
    privacy: "public",
    unit: { th: "กิจกรรม", en: "activities" },
    rowLabel: { th: "กิจกรรม", en: "Activity" },
  }).optional(),
}));

/** One part of the money, with its report: งวดที่ 1 (IATI: planned-disbursement and disbursement; OCDS: milestone). */
export const instalmentSchema = strictObject(() => ({
  number: field(z.number().int().min(1).max(1000), {
    label: { th: "งวดที่", en: "Instalment number" },
    privacy: "public",
    example: "1",
  }).optional(),
  amount: field(money, { label: { th: "จำนวนเงินของงวด", en: "Amount" }, privacy: "public" }).optional(),
  period: field(statedPeriod, {
    label: { th: "ช่วงเวลาที่รายงาน", en: "Period reported on" },
    privacy: "public",
  }).optional(),
  due: field(statedDate, { label: { th: "กำหนดจ่าย", en: "Due" }, privacy: "public" }).optional(),
  paid: field(statedDate, { label: { th: "วันที่จ่าย", en: "Paid" }, privacy: "public" }).optional(),
  reportDue: field(statedDate, { label: { th: "กำหนดส่งรายงาน", en: "Report due" }, privacy: "public" }).optional(),
  report: field(report, {
    label: { th: "รายงานความก้าวหน้าของงวด", en: "Progress report" },
    hint: { th: "ผลผลิตและผลลัพธ์ที่ตั้งไว้เทียบกับที่เกิดขึ้นจริง", en: "Outputs and outcomes, as set and as achieved" },
    privacy: "public",
  }).optional(),
  states: stateHistory(supportStates),
}));

export type Instalment = z.infer<typeof instalmentSchema>;

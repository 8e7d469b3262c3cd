import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { statedPeriod } from "../field/stated-period.js";
import { statedYear } from "../field/stated-year.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { bahtAmount } from "./amount.js";
import { supportKinds, supportStates } from "./codelists.js";
import { instalmentSchema, recipientSchema } from "./parts.js";
import { supportRules } from "./rules.js";
import { supportLifecycle } from "./states.js";

/**
 * That one supports another, with money or without. Most documents state no amount and none is asked for. One supporter and
 * one recipient to a record; two funders of one project are two records. (IATI: participating-org 1 and transaction;
 * 360Giving: a grant, which needs an amount; HSDS: funding. The fields of กองทุนสุขภาพตำบล fit.)
 */
export const supportSchema = z.strictObject({
  from: reference("organization", {
    label: { th: "ผู้ให้การสนับสนุน", en: "Supporter" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document names none" },
    example: "สสส.สำนัก 4",
  }).optional(),
  to: field(recipientSchema, { label: { th: "ผู้รับการสนับสนุน", en: "Recipient" }, privacy: "public" }).optional(),
  kind: field(supportKinds.schema, {
    label: { th: "ลักษณะการสนับสนุน", en: "Kind of support" },
    hint: { th: "เลือกคำที่ตรงกับเอกสาร", en: "Choose the wording of the document" },
    privacy: "public",
    widget: "select",
    options: supportKinds,
  }),
  supportType: field(shortText(200), {
    label: { th: "ประเภทการสนับสนุนของกองทุน", en: "Type of support" },
    hint: { th: "ตามที่กองทุนเรียก ถ้ามี", en: "As the fund calls it, if it does" },
    privacy: "public",
    example: "ประเภท 1",
  }).optional(),
  purpose: field(shortText(1000), {
    label: { th: "สนับสนุนเพื่อ", en: "Purpose" },
    privacy: "public",
    widget: "multiline",
    example: "การขับเคลื่อนงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
  }).optional(),
  amount: field(bahtAmount, {
    label: { th: "จำนวนเงิน", en: "Amount" },
    hint: {
      th: "กรอกเป็นหน่วยบาท เว้นว่างหากเอกสารไม่ได้ระบุหรือไม่ใช่การให้เงิน",
      en: "In baht; leave empty if none is stated or if it is not money",
    },
    privacy: "public",
  }).optional(),
  fiscalYear: field(statedYear, { label: { th: "ปีงบประมาณที่ใช้", en: "Fiscal year" }, privacy: "public" }).optional(),
  agreementNumber: field(shortText(60), {
    label: { th: "เลขที่ข้อตกลง", en: "Agreement number" },
    hint: { th: "เลขที่ข้อตกลงหรือสัญญารับทุน ถ้ามี", en: "Number of the grant agreement or contract, if any" },
    privacy: "public",
    example: "12/2568",
  }).optional(),
  agreement: reference("agreement", { label: { th: "อยู่ภายใต้ข้อตกลง", en: "Under the agreement" } }).optional(),
  approved: field(statedDate, { label: { th: "วันที่อนุมัติ", en: "Approved" }, privacy: "public" }).optional(),
  period: field(statedPeriod, { label: { th: "ระยะเวลาที่สนับสนุน", en: "Period" }, privacy: "public" }).optional(),
  instalments: field(z.array(instalmentSchema).max(100), {
    label: { th: "งวดเงิน", en: "Instalments" },
    privacy: "public",
    unit: { th: "งวด", en: "instalments" },
    rowLabel: { th: "งวด", en: "Instalment" },
  }).optional(),
  states: stateHistory(supportStates),
  provenance,
});

export type Support = z.infer<typeof supportSchema>;

export const support = domainRecord("support", {
  version: 1,
  schema: supportSchema,
  rules: [periodRule("period"), ...supportRules],
  lifecycle: supportLifecycle,
});

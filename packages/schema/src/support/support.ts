import * as z from "zod";
import { field } from "../field/field.js";
import { money } from "../field/money.js";
import { quantity } from "../field/quantity.js";
import { statedDate } from "../field/stated-date.js";
import { statedPeriod } from "../field/stated-period.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { legalGroundSchema } from "../legal-instrument/parts.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { componentKinds, supportKinds, supportStates } from "./codelists.js";
import { instalmentSchema } from "./instalment.js";
import { recipientSchema } from "./recipient.js";
import { supportRules } from "./rules.js";
import { supportLifecycle } from "./states.js";

/** When and where it was paid or handed over: on what day, at which activity or meeting. */
export const handoverSchema = strictObject(() => ({
  date: field(statedDate, {
    label: { th: "วันที่จ่ายหรือส่งมอบ", en: "Date" },
    hint: { th: "หากจ่ายเป็นงวด บันทึกวันที่ในแต่ละงวด", en: "If paid in instalments, each has a date of its own" },
    privacy: "public",
  }).optional(),
  activity: reference("activity", {
    label: { th: "ส่งมอบในกิจกรรม", en: "At the activity" },
    example: "พิธีมอบเงินช่วยเหลือ",
  }).optional(),
  meeting: reference("meeting", { label: { th: "ส่งมอบในการประชุม", en: "At the meeting" } }).optional(),
}));

/** One part of what is given under a single total; its own amount is often not stated. */
export const componentSchema = strictObject(() => ({
  kind: field(componentKinds.schema, {
    label: { th: "ประเภท", en: "Kind" },
    privacy: "public",
    widget: "select",
    options: componentKinds,
  }),
  text: field(shortText(300), {
    label: { th: "รายการตามเอกสาร", en: "In the words of the document" },
    privacy: "public",
    example: "เงินจากกองทุนเพื่อการป้องกันและปราบปรามการค้ามนุษย์",
  }).optional(),
  amount: field(money, {
    label: { th: "จำนวนเงินของส่วนนี้", en: "Amount" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้แยก", en: "Leave empty if the document does not split the total" },
    privacy: "public",
  }).optional(),
}));

/**
 * That one supports another, with money or without. Most documents state no amount and none is asked for. One supporter and
 * one recipient to a record; two funders of one project are two records, and what a foundation passes on is a third. (IATI: participating-org 1 and transaction;
 * 360Giving: a grant, which needs an amount; HSDS: funding. The fields of กองทุนสุขภาพตำบล fit.)
 */
export const supportSchema = strictObject(() => ({
  from: reference("organization", {
    label: { th: "ผู้ให้การสนับสนุน", en: "Supporter" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document names none" },
    example: "สสส.สำนัก 4",
  }).optional(),
  fromGroup: reference("target-group", {
    label: { th: "กลุ่มคนที่ให้การสนับสนุน", en: "Group who support" },
    hint: {
      th: "เมื่อผู้ให้เป็นกลุ่มคน เช่น สมาชิกกองทุน ไม่ใช่ชื่อบุคคล",
      en: "When a group gives, such as the members of a fund; not a person's name",
    },
    example: "สมาชิกกองทุนสวัสดิการชุมชน",
  }).optional(),
  through: reference("organization", {
    label: { th: "ผ่านหน่วยงาน", en: "Through" },
    hint: {
      th: "หน่วยงานที่โอนหรือส่งมอบให้ เมื่อไม่ใช่เจ้าของเงิน",
      en: "Who transfers it or hands it over, when the money is another's",
    },
    example: "กรมกิจการเด็กและเยาวชน",
  }).optional(),
  passedOnFrom: reference("support", {
    label: { th: "ส่งต่อจากการสนับสนุน", en: "Passed on from" },
    hint: { th: "การสนับสนุนที่ผู้ให้ได้รับมาแล้วส่งต่อ", en: "The support that the supporter got and passes on" },
  }).optional(),
  to: field(recipientSchema, { label: { th: "ผู้รับการสนับสนุน", en: "Recipient" }, privacy: "public" }).optional(),
  recipientCount: field(quantity, {
    label: { th: "จำนวนผู้รับ", en: "Number of recipients" },
    hint: {
      th: "บันทึกเฉพาะจำนวน หากน้อยกว่า 10 คนหรือครอบครัว ให้บันทึกว่า “น้อยกว่า 10”",
      en: "The count only; of fewer than 10 people or families record “fewer than 10”",
    },
    privacy: "public",
  }).optional(),
  kind: field(supportKinds.schema, {
    label: { th: "ลักษณะการสนับสนุน", en: "Kind of support" },
    hint: {
      th: "“ได้รับการสนับสนุนจาก” กองทุนมักเป็นทุน “โดยการสนับสนุนของ” บริษัทมักเป็นการอุปถัมภ์",
      en: "“Supported by” a fund is usually funding; “with the support of” a company, sponsorship",
    },
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
  amount: field(money, {
    label: { th: "จำนวนเงินทั้งหมด", en: "Amount" },
    hint: {
      th: "เว้นว่างหากเอกสารไม่ได้ระบุหรือไม่ใช่การให้เงิน",
      en: "Leave empty if none is stated or if it is not money",
    },
    privacy: "public",
  }).optional(),
  unitAmount: field(money, {
    label: { th: "จำนวนเงินต่อราย", en: "Amount for each" },
    hint: {
      th: "เฉพาะที่เอกสารระบุ ไม่หารเองจากยอดรวม",
      en: "Only as stated; never worked out from the total",
    },
    privacy: "public",
  }).optional(),
  components: field(z.array(componentSchema).max(20), {
    label: { th: "ส่วนประกอบของเงินหรือสิ่งที่ให้", en: "What it is made of" },
    hint: { th: "เมื่อยอดเดียวรวมหลายอย่าง", en: "When several things are given under one total" },
    privacy: "public",
    unit: { th: "ส่วน", en: "parts" },
    rowLabel: { th: "ส่วนประกอบ", en: "Part" },
  }).optional(),
  condition: field(shortText(500), {
    label: { th: "เงื่อนไขของการสนับสนุน", en: "Condition" },
    privacy: "public",
    widget: "multiline",
    example: "ขึ้นอยู่กับเงินที่ได้รับ",
  }).optional(),
  grounds: field(z.array(legalGroundSchema).max(20), {
    label: { th: "ฐานตามกฎหมายหรือประกาศ", en: "Legal ground" },
    privacy: "public",
    unit: { th: "ฉบับ", en: "instruments" },
    rowLabel: { th: "กฎหมายหรือประกาศ", en: "Ground" },
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
  handover: field(handoverSchema, {
    label: { th: "การจ่ายหรือส่งมอบ", en: "Payment or handing-over" },
    privacy: "public",
  }).optional(),
  period: field(statedPeriod, { label: { th: "ระยะเวลาที่สนับสนุน", en: "Period" }, privacy: "public" }).optional(),
  instalments: field(z.array(instalmentSchema).max(100), {
    label: { th: "งวดเงิน", en: "Instalments" },
    privacy: "public",
    unit: { th: "งวด", en: "instalments" },
    rowLabel: { th: "งวด", en: "Instalment" },
  }).optional(),
  states: stateHistory(supportStates),
  provenance,
}));

export type Support = z.infer<typeof supportSchema>;

export const support = domainRecord("support", {
  version: 1,
  schema: supportSchema,
  rules: supportRules,
  lifecycle: supportLifecycle,
});

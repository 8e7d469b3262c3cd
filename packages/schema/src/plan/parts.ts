import * as z from "zod";
import { agendaNumber } from "../activity/agenda.js";
import { field } from "../field/field.js";
import { money } from "../field/money.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { goalIndicatorSchema } from "../programme/parts.js";
import { reference, references } from "../record/reference.js";
import { planApproaches, planFunctions } from "./codelists.js";

/** A way of working under a strategy, which Thai plans number in parts: กลยุทธ์ที่ 1.1. */
export const tacticSchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "กลยุทธ์ที่", en: "Tactic number" },
    privacy: "public",
    example: "1.1",
  }).optional(),
  title: field(shortText(500), {
    label: { th: "กลยุทธ์", en: "Tactic" },
    privacy: "public",
    widget: "multiline",
  }),
}));

/**
 * One strategy of a plan as Thai plan documents lay it out: its number and title, what it aims at and by which indicators,
 * its tactics, who is responsible, the projects that serve it and the money set aside for it.
 */
export const strategySchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "ยุทธศาสตร์ที่", en: "Strategy number" },
    hint: { th: "ตามที่เอกสารนับ เช่น 1 หรือ 1.1", en: "As the document counts, such as 1 or 1.1" },
    privacy: "public",
    example: "1",
  }).optional(),
  title: field(shortText(500), {
    label: { th: "ยุทธศาสตร์", en: "Strategy" },
    privacy: "public",
    widget: "multiline",
    example: "สร้างหลักประกันความมั่นคงของครอบครัว",
  }),
  goals: field(texts({ th: "เป้าประสงค์", en: "Aim" }), {
    label: { th: "เป้าประสงค์ของยุทธศาสตร์", en: "Aims of the strategy" },
    privacy: "public",
    unit: { th: "ข้อ", en: "aims" },
    rowLabel: { th: "เป้าประสงค์", en: "Aim" },
  }).optional(),
  indicators: field(z.array(goalIndicatorSchema).max(100), {
    label: { th: "ตัวชี้วัดและค่าเป้าหมาย", en: "Indicators and targets" },
    privacy: "public",
    unit: { th: "ตัวชี้วัด", en: "indicators" },
    rowLabel: { th: "ตัวชี้วัด", en: "Indicator" },
  }).optional(),
  tactics: field(z.array(tacticSchema).max(100), {
    label: { th: "กลยุทธ์", en: "Tactics" },
    privacy: "public",
    unit: { th: "กลยุทธ์", en: "tactics" },
    rowLabel: { th: "กลยุทธ์", en: "Tactic" },
  }).optional(),
  responsible: references("organization", {
    label: { th: "หน่วยงานรับผิดชอบ", en: "Responsible organisations" },
    row: { th: "หน่วยงานรับผิดชอบ", en: "Responsible organisation" },
  }).optional(),
  projects: references("project", { label: { th: "โครงการในยุทธศาสตร์นี้", en: "Projects under it" } }).optional(),
  amount: field(money, {
    label: { th: "งบประมาณของยุทธศาสตร์", en: "Budget of the strategy" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state it" },
    privacy: "public",
  }).optional(),
}));

/** What a plan lays stress on, and in which year if the document tells: จุดเน้น. */
export const emphasisSchema = strictObject(() => ({
  text: field(shortText(1000), {
    label: { th: "จุดเน้น", en: "Emphasis" },
    privacy: "public",
    widget: "multiline",
    example: "การต่อยอดและขยายการดำเนินงานจากแผนงานสุขภาวะครอบครัว",
  }),
  year: field(statedYear, {
    label: { th: "ปีของจุดเน้น", en: "Year of the emphasis" },
    hint: { th: "กรอกเมื่อจุดเน้นต่างกันในแต่ละปี", en: "When the emphasis differs from year to year" },
    privacy: "public",
  }).optional(),
}));

/** An approach or a principle of a plan, and how the document puts it. */
export const approachSchema = strictObject(() => ({
  approach: field(planApproaches.schema, {
    label: { th: "แนวทางหรือหลักคิด", en: "Approach or principle" },
    privacy: "public",
    widget: "select",
    options: planApproaches,
  }),
  text: field(shortText(500), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    widget: "multiline",
    example: "ใช้พื้นที่เป็นฐาน",
  }).optional(),
}));

/** One function of managing by plan, what it consists of here and who carries it. */
export const planFunctionSchema = strictObject(() => ({
  function: field(planFunctions.schema, {
    label: { th: "กระบวนการ", en: "Function" },
    privacy: "public",
    widget: "select",
    options: planFunctions,
  }),
  text: field(shortText(1000), {
    label: { th: "วิธีดำเนินการ", en: "How it is done" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  organization: reference("organization", {
    label: { th: "หน่วยงานรับผิดชอบ", en: "Responsible organisation" },
  }).optional(),
}));

import * as z from "zod";
import { field } from "../field/field.js";
import { statedYear } from "../field/stated-year.js";
import { shortText } from "../field/text.js";
import { reference, references } from "../record/reference.js";
import { planApproaches, planFunctions } from "./codelists.js";

/** One strategy of a plan, with the number the document gives it, and the projects that serve it. */
export const strategySchema = z.strictObject({
  number: field(z.number().int().min(1).max(1000), {
    label: { th: "ยุทธศาสตร์ที่", en: "Strategy number" },
    privacy: "public",
    example: "1",
  }).optional(),
  title: field(shortText(500), {
    label: { th: "ยุทธศาสตร์", en: "Strategy" },
    privacy: "public",
    widget: "multiline",
    example: "สร้างหลักประกันความมั่นคงของครอบครัว",
  }),
  projects: references("project", { label: { th: "โครงการในยุทธศาสตร์นี้", en: "Projects under it" } }).optional(),
});

/** What a plan lays stress on, and in which year if the document tells: จุดเน้น. */
export const emphasisSchema = z.strictObject({
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
});

/** An approach or a principle of a plan, and how the document puts it. */
export const approachSchema = z.strictObject({
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
});

/** One function of managing by plan, what it consists of here and who carries it. */
export const planFunctionSchema = z.strictObject({
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
});

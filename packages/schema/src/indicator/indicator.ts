import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";
import { answering } from "../survey/answering.js";
import { indicatorDirections, indicatorMeasures } from "./codelists.js";
import { gradeSchema } from "./grade.js";

/** The number a framework gives to a component or an indicator: จปฐ. counts its indicators through, 1 to 31. */
export const ownNumber = field(z.number().int().min(1).max(1000), {
  label: { th: "ลำดับที่", en: "Number" },
  hint: { th: "ตามที่เอกสารเรียก เว้นว่างหากไม่มี", en: "As the document counts; leave empty if it does not" },
  privacy: "public",
  example: "1",
}).optional();

/** What a value of an indicator gives: a number, a share, a level, words. */
export const indicatorMeasure = field(indicatorMeasures.schema, {
  label: { th: "ลักษณะการวัด", en: "Measure" },
  privacy: "public",
  widget: "select",
  options: indicatorMeasures,
}).optional();

/**
 * One indicator (IATI: result/indicator; DHIS2: indicator with numerator, denominator and factor). Most documents give its
 * label and no more.
 */
export const indicatorSchema = strictObject(() => ({
  number: ownNumber,
  label: field(shortText(500), {
    label: { th: "ชื่อตัวชี้วัด", en: "Indicator" },
    privacy: "public",
    widget: "multiline",
    example: "อัตราการคลอดในหญิงอายุ 15-19 ปี",
  }),
  definition: field(shortText(2000), {
    label: { th: "คำนิยาม", en: "Definition" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  measure: indicatorMeasure,
  unit: field(shortText(100), {
    label: { th: "หน่วยวัด", en: "Unit" },
    privacy: "public",
    example: "คนต่อประชากรพันคน",
  }).optional(),
  numerator: field(shortText(500), {
    label: { th: "ตัวตั้ง", en: "Numerator" },
    hint: { th: "สิ่งที่นับ", en: "What is counted" },
    privacy: "public",
    widget: "multiline",
    example: "จำนวนการคลอดของหญิงอายุ 15-19 ปี",
  }).optional(),
  denominator: field(shortText(500), {
    label: { th: "ตัวหาร", en: "Denominator" },
    hint: { th: "ทั้งหมดที่นำมาเทียบ", en: "Out of which whole" },
    privacy: "public",
    widget: "multiline",
    example: "จำนวนหญิงอายุ 15-19 ปีทั้งหมด",
  }).optional(),
  multiplier: field(z.number().positive().max(1_000_000), {
    label: { th: "ตัวคูณ", en: "Multiplier" },
    hint: { th: "อัตราต่อเท่าใด เช่น 1,000 คือต่อพันคน", en: "A rate per how many, such as 1,000" },
    privacy: "public",
    format: "grouped",
    example: "1000",
  }).optional(),
  formula: field(shortText(500), {
    label: { th: "สูตรคำนวณ", en: "Formula" },
    hint: { th: "คัดลอกตามเอกสาร", en: "Copy it from the document" },
    privacy: "public",
    widget: "multiline",
    example: "(จำนวนปีปัจจุบัน - จำนวนปีที่ผ่านมา) × 100 / จำนวนปีที่ผ่านมา",
  }).optional(),
  direction: field(indicatorDirections.schema, {
    label: { th: "ทิศทางที่ดี", en: "Direction" },
    privacy: "public",
    widget: "radio",
    options: indicatorDirections,
  }).optional(),
  grades: field(z.array(gradeSchema).max(20), {
    label: { th: "เกณฑ์ระดับคะแนน", en: "Grades" },
    privacy: "public",
    unit: { th: "ระดับ", en: "grades" },
    rowLabel: { th: "ระดับคะแนน", en: "Grade" },
  }).optional(),
  gradesOwner: reference("organization", {
    label: { th: "หน่วยงานเจ้าของเกณฑ์", en: "Owner of the grades" },
    hint: { th: "อาจต่างจากหน่วยงานเจ้าของข้อมูล", en: "It may be another than the owner of the figures" },
    example: "สำนักงานเลขาธิการสภาการศึกษา",
  }).optional(),
  ...answering(),
}));

export type Indicator = z.infer<typeof indicatorSchema>;

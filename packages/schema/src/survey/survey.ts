import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { type Quantity, quantity } from "../field/quantity.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { lifecycle, stateHistory } from "../record/lifecycle.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { smallCountRule, speaksOfThoseAtRisk } from "../record/small-count.js";
import { answering } from "./answering.js";
import { surveyKinds, surveyStates } from "./codelists.js";

const workingGroup = { th: "คณะทำงานหรือหน่วยงานที่สำรวจ", en: "The working group or organisation that surveys" };

/** A survey is collected, then made sense of, then published; a simple one is published as collected. */
export const surveyLifecycle = lifecycle(surveyStates, {
  initial: ["planned", "collected"],
  transitions: [
    { from: "planned", to: "collected", by: workingGroup },
    { from: "collected", to: "synthesised", by: workingGroup },
    { from: "collected", to: "published", by: workingGroup },
    { from: "synthesised", to: "published", by: workingGroup },
  ],
});

/**
 * What is asked and how. Instruments change under one name (จปฐ. is revised about every five years), so the version is part of
 * which one it is.
 */
export const instrumentSchema = strictObject(() => ({
  name: field(shortText(300), {
    label: { th: "ชื่อเครื่องมือหรือแบบสำรวจ", en: "Name of the instrument" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้เรียกชื่อ", en: "Leave empty if the document gives it none" },
    privacy: "public",
    example: "แบบสำรวจข้อมูลความจำเป็นพื้นฐาน (จปฐ.)",
  }).optional(),
  version: field(shortText(100), {
    label: { th: "ฉบับหรือช่วงปีที่ใช้", en: "Version" },
    hint: { th: "ตัวชี้วัดต่างกันในแต่ละฉบับ", en: "Indicators differ from version to version" },
    privacy: "public",
    example: "พ.ศ. 2560-2564",
  }).optional(),
  ...answering(),
}));

interface Sampled {
  readonly title: string;
  readonly scope?: string | undefined;
  readonly population?: string | undefined;
  readonly sample?: Quantity | undefined;
}

/**
 * A survey of the situation of children, youth and families in an area. Its answers are not here: they are in a dataset
 * (DHIS2: a data set by org unit and period; SDMX: a data flow).
 */
export const surveySchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อการสำรวจ", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "การสำรวจฐานข้อมูลสถานการณ์สุขภาวะเด็กเยาวชนและครอบครัวในชุมชน",
  }),
  kind: field(surveyKinds.schema, {
    label: { th: "ลักษณะการสำรวจ", en: "Kind of survey" },
    privacy: "public",
    widget: "select",
    options: surveyKinds,
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่สำรวจ", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  areaSet: reference("area-set", {
    label: { th: "กลุ่มพื้นที่สำรวจ", en: "Area set" },
    hint: { th: "เมื่อสำรวจหลายพื้นที่พร้อมกัน", en: "When several areas are surveyed together" },
    example: "ตำบลต้นแบบ 10 ตำบล",
  }).optional(),
  areaCount: field(quantity, {
    label: { th: "จำนวนพื้นที่สำรวจตามเอกสาร", en: "Number of areas stated" },
    hint: { th: "เช่น “18 จังหวัด” แม้เอกสารไม่ได้เอ่ยชื่อ", en: "Such as “18 provinces”, even when none is named" },
    privacy: "public",
  }).optional(),
  period: field(statedPeriod, { label: { th: "ช่วงเวลาสำรวจ", en: "Period" }, privacy: "public" }).optional(),
  scope: field(shortText(1000), {
    label: { th: "ขอบเขตการสำรวจ", en: "Scope" },
    hint: { th: "เรื่องที่สำรวจและกลุ่มที่ครอบคลุม", en: "What is asked about, and of whom" },
    privacy: "public",
    widget: "multiline",
    example: "สถานการณ์สุขภาวะเด็กเยาวชนและครอบครัวในชุมชน",
  }).optional(),
  instrument: field(instrumentSchema, {
    label: { th: "เครื่องมือสำรวจ", en: "Instrument" },
    privacy: "public",
  }).optional(),
  framework: reference("indicator-framework", { label: { th: "ชุดตัวชี้วัดที่ใช้", en: "Indicator framework" } }).optional(),
  responsible: references("organization", {
    label: { th: "หน่วยงานรับผิดชอบ", en: "Responsible organisations" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  project: reference("project", { label: { th: "อยู่ภายใต้โครงการ", en: "Under the project" } }).optional(),
  agreement: reference("agreement", { label: { th: "อยู่ภายใต้ข้อตกลง", en: "Under the agreement" } }).optional(),
  funder: reference("organization", { label: { th: "หน่วยงานที่ให้ทุนสำรวจ", en: "Funder" } }).optional(),
  population: field(shortText(500), {
    label: { th: "ประชากรที่สำรวจ", en: "Population" },
    hint: { th: "คนกลุ่มใดและพื้นที่ใดที่ผลสำรวจใช้แทน", en: "The people whom the result stands for" },
    privacy: "public",
    widget: "multiline",
    example: "ประชาชนที่พักอาศัยใน 18 จังหวัดของประเทศ",
  }).optional(),
  sample: field(quantity, {
    label: { th: "จำนวนที่สำรวจ", en: "Number surveyed" },
    hint: { th: "บันทึกเฉพาะจำนวน ไม่บันทึกรายชื่อหรือคำตอบ", en: "The count only, no names and no answers" },
    privacy: "public",
  }).optional(),
  marginOfError: field(z.number().positive().max(100), {
    label: { th: "ความคลาดเคลื่อน", en: "Margin of error" },
    hint: { th: "บวกหรือลบร้อยละเท่าใด", en: "Plus or minus how many per cent" },
    privacy: "public",
    unit: { th: "ร้อยละ", en: "per cent" },
    format: "percent",
    example: "3",
  }).optional(),
  states: stateHistory(surveyStates),
  provenance,
}));

export type Survey = z.infer<typeof surveySchema>;

export const survey = domainRecord("survey", {
  version: 1,
  schema: surveySchema,
  rules: [
    periodRule("period"),
    smallCountRule<Sampled>(
      "sample",
      ({ title, scope, population, sample }) =>
        speaksOfThoseAtRisk(sample?.unit, sample?.asStated, title, scope, population) ? [sample] : [],
      ["title", "scope", "population"],
    ),
  ],
  lifecycle: surveyLifecycle,
});

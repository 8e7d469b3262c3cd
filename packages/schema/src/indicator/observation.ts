import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { comparators } from "../field/quantity.js";
import { statedDate } from "../field/stated-date.js";
import { statedPeriod } from "../field/stated-period.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { comparisonSchema, valuePartSchema, valueStatus } from "./breakdown.js";
import { observationKinds, smallCountTreatments } from "./codelists.js";
import { indicatorMeasure, ownNumber } from "./indicator.js";
import { observationRules } from "./observation-rules.js";

const count = z.number().min(0).max(1_000_000_000);

/**
 * One value of one indicator, somewhere and at some time, or that there is none (SDMX: an observation with its status; IATI:
 * baseline, target and actual of a period; DHIS2: a data value by org unit and period). Of groups of people, never of one.
 */
export const observationSchema = strictObject(() => ({
  framework: reference("indicator-framework", { label: { th: "ชุดตัวชี้วัด", en: "Indicator framework" } }).optional(),
  indicatorNumber: ownNumber,
  indicator: field(shortText(500), {
    label: { th: "ตัวชี้วัดหรือองค์ประกอบ", en: "Indicator or component" },
    hint: { th: "คัดลอกชื่อตามเอกสาร", en: "Its name, as the document has it" },
    privacy: "public",
    widget: "multiline",
    example: "สัมพันธภาพของคนในครอบครัว",
  }),
  question: field(shortText(1000), {
    label: { th: "คำถามที่ถาม", en: "Question asked" },
    hint: { th: "ตามแบบสำรวจ ถ้าเป็นความคิดเห็น", en: "As the survey put it, where it is an opinion" },
    privacy: "public",
    widget: "multiline",
    example: "ทราบวันครอบครัวหรือไม่",
  }).optional(),
  kind: field(observationKinds.schema, {
    label: { th: "ประเภทของค่า", en: "Kind of value" },
    privacy: "public",
    widget: "radio",
    options: observationKinds,
  }),
  area: field(areaReference, {
    label: { th: "พื้นที่", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  areaSet: reference("area-set", { label: { th: "กลุ่มพื้นที่", en: "Area set" } }).optional(),
  organization: reference("organization", {
    label: { th: "หน่วยงาน", en: "Organisation" },
    hint: { th: "เมื่อเป็นค่าของหน่วยงาน ไม่ใช่ของพื้นที่", en: "When the value is of an organisation, not of an area" },
  }).optional(),
  targetGroup: reference("target-group", {
    label: { th: "กลุ่มที่วัด", en: "Target group" },
    hint: { th: "เมื่อเป็นค่าของบางกลุ่ม", en: "When the value is of one group only" },
  }).optional(),
  year: field(statedYear, { label: { th: "ปีของค่า", en: "Year" }, privacy: "public" }).optional(),
  period: field(statedPeriod, {
    label: { th: "ช่วงเวลาของค่า", en: "Period" },
    hint: { th: "เมื่อไม่ใช่ทั้งปี", en: "When it is not a whole year" },
    privacy: "public",
  }).optional(),
  asOf: field(statedDate, {
    label: { th: "ข้อมูล ณ วันที่", en: "As of" },
    hint: {
      th: "เมื่อเป็นยอด ณ วันหนึ่ง ไม่ใช่ยอดของทั้งปีหรือช่วงเวลา",
      en: "When it was counted on one day, not over a year or a period",
    },
    privacy: "public",
  }).optional(),
  status: valueStatus,
  measure: indicatorMeasure,
  comparator: field(comparators.schema, {
    label: { th: "ลักษณะของค่า", en: "How the value was stated" },
    hint: { th: "เช่น “กว่าร้อยละ 80” ให้เลือก “มากกว่า”", en: "For “over 80 per cent” choose “more than”" },
    privacy: "public",
    widget: "select",
    options: comparators,
  }).optional(),
  value: field(z.number(), { label: { th: "ค่า", en: "Value" }, privacy: "public", example: "39.6" }).optional(),
  upTo: field(z.number(), {
    label: { th: "ถึงค่า", en: "Up to" },
    hint: {
      th: "เฉพาะค่าที่เป็นช่วง เช่น “11-12 ปี” และเลือก “ประมาณ”",
      en: "Only for a range, such as “11-12 years”; choose “about”",
    },
    privacy: "public",
    example: "12",
  }).optional(),
  unit: field(shortText(100), {
    label: { th: "หน่วยวัด", en: "Unit" },
    privacy: "public",
    example: "คนต่อประชากรพันคน",
  }).optional(),
  comparedWith: field(comparisonSchema, {
    label: { th: "เทียบกับค่าเดิม", en: "Compared with" },
    privacy: "public",
  }).optional(),
  grade: field(shortText(100), {
    label: { th: "ระดับคะแนนที่ได้", en: "Grade" },
    hint: { th: "ตามที่เอกสารให้ไว้", en: "As the document gives it" },
    privacy: "public",
    example: "ดีมาก",
  }).optional(),
  breakdown: field(z.array(valuePartSchema).max(500), {
    label: { th: "ค่าจำแนกตามกลุ่ม", en: "Value by group" },
    hint: {
      th: "เช่น แยกตามเพศหรืออายุ กลุ่มย่อยอาจซ้อนกันได้",
      en: "Such as by sex or age; groups may overlap",
    },
    privacy: "public",
    unit: { th: "กลุ่ม", en: "groups" },
    rowLabel: { th: "ค่าของกลุ่ม", en: "Part" },
  }).optional(),
  partOf: reference("observation", {
    label: { th: "เป็นส่วนหนึ่งของค่า", en: "Part of the value" },
    hint: { th: "ค่ารวมที่ค่านี้เป็นส่วนหนึ่ง", en: "The larger value that this one is a part of" },
  }).optional(),
  finding: field(shortText(2000), {
    label: { th: "ผลที่เป็นข้อความ", en: "Value in words" },
    hint: { th: "เมื่อวัดเป็นประเภท ระดับ หรือเชิงคุณภาพ", en: "When it is a kind, a level or qualitative" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  numerator: field(count, {
    label: { th: "ตัวตั้ง", en: "Numerator" },
    hint: { th: "จำนวนที่นับได้", en: "The count" },
    privacy: "public",
    format: "grouped",
  }).optional(),
  denominator: field(count, {
    label: { th: "ตัวหาร", en: "Denominator" },
    hint: { th: "จำนวนทั้งหมดที่นำมาเทียบ", en: "Out of how many" },
    privacy: "public",
    format: "grouped",
  }).optional(),
  hiddenAs: field(smallCountTreatments.schema, {
    label: { th: "การปกปิดจำนวนน้อย", en: "How small counts are hidden" },
    hint: {
      th: "จำนวนคนน้อยกว่า 10 ต้องปกปิดก่อนเผยแพร่ หากไม่เลือก จะแสดงเป็น “น้อยกว่า 10”",
      en: "Counts of people below 10 are hidden before they are published; unless you choose, as “fewer than 10”",
    },
    privacy: "public",
    widget: "select",
    options: smallCountTreatments,
  }).optional(),
  method: field(shortText(1000), {
    label: { th: "วิธีวัด", en: "Method" },
    privacy: "public",
    widget: "multiline",
    example: "แบบประเมินตนเองของครอบครัว",
  }).optional(),
  survey: reference("survey", { label: { th: "ได้จากการสำรวจ", en: "From the survey" } }).optional(),
  dataset: reference("dataset", { label: { th: "ได้จากชุดข้อมูล", en: "From the dataset" } }).optional(),
  source: reference("source", { label: { th: "แหล่งที่มาของค่า", en: "Source" } }).optional(),
  provenance,
}));

export type Observation = z.infer<typeof observationSchema>;

export const observation = domainRecord("observation", {
  version: 1,
  schema: observationSchema,
  rules: observationRules,
});

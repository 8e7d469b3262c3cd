import { codelist } from "../field/codelist.js";
import { PHAYAO } from "../field/quoted-documents.js";
import { wellbeingDimensions } from "../target-group/codelists.js";

/** The three components of ครอบครัวอบอุ่น. Documents word them in several ways: the code is what stays. */
export const warmFamilyComponents = codelist({
  relationships: {
    th: "สัมพันธภาพ",
    en: "Relationships in the family",
    source: `“สัมพันธภาพของคนในครอบครัว” (${PHAYAO})`,
  },
  "roles-and-duties": {
    th: "บทบาทหน้าที่",
    en: "Roles and duties",
    source: `“บทบาทหน้าที่ของสมาชิกในครอบครัว” (${PHAYAO})`,
  },
  "self-reliance": { th: "การพึ่งตนเอง", en: "Self-reliance", source: `“การพึ่งตนเอง” (${PHAYAO})` },
});

/** What a component is about, whatever a document calls it: the components of ครอบครัวอบอุ่น and the dimensions of สุขภาวะ. */
export const componentConcepts = codelist({ ...warmFamilyComponents.entries, ...wellbeingDimensions.entries });

/**
 * What an indicator gives (IATI: IndicatorMeasure; to IATI a change in per cent, an average and a ratio are units, with code 1).
 */
export const indicatorMeasures = codelist({
  unit: {
    th: "จำนวนหรืออัตรา",
    en: "Unit",
    definition: {
      th: "นับเป็นหน่วย เช่น คน ครัวเรือน หรืออัตราต่อประชากร",
      en: "Counted in a unit, or a rate per so many",
    },
    source: "proposed",
  },
  percentage: {
    th: "ร้อยละ",
    en: "Percentage",
    definition: {
      th: "ส่วนหนึ่งของทั้งหมด ตั้งแต่ 0 ถึง 100 ความครอบคลุมหรือผลเทียบเป้าหมายอาจเกิน 100",
      en: "A share of a whole, from 0 to 100; coverage, or what came of a target, may be more",
    },
    source: "proposed",
  },
  "percentage-change": {
    th: "ร้อยละที่เปลี่ยนแปลง",
    en: "Percentage change",
    definition: {
      th: "เพิ่มขึ้นหรือลดลงจากค่าเดิมเท่าใด ติดลบหรือเกิน 100 ได้",
      en: "How far it rose or fell from an earlier value: below nought or above 100 too",
    },
    source: "proposed",
  },
  average: {
    th: "ค่าเฉลี่ย",
    en: "Average",
    definition: {
      th: "เฉลี่ยต่อช่วงเวลาหรือต่อราย เช่น 91 คนต่อเดือน",
      en: "By a span of time or for each, such as 91 a month",
    },
    source: "proposed",
  },
  ratio: {
    th: "จำนวนเท่าหรืออัตราส่วน",
    en: "Ratio",
    definition: { th: "เช่น มากกว่า 21 เท่า", en: "Such as 21 times as many" },
    source: "proposed",
  },
  nominal: {
    th: "จำแนกประเภท",
    en: "Nominal",
    definition: { th: "คำตอบเป็นประเภท ไม่มีลำดับ เช่น มี หรือ ไม่มี", en: "Kinds without an order" },
    source: "proposed",
  },
  ordinal: {
    th: "จัดระดับ",
    en: "Ordinal",
    definition: { th: "คำตอบเป็นระดับที่เรียงลำดับได้ เช่น น้อย ปานกลาง มาก", en: "Levels in an order" },
    source: "proposed",
  },
  qualitative: {
    th: "เชิงคุณภาพ",
    en: "Qualitative",
    definition: { th: "บรรยายเป็นข้อความ ไม่มีตัวเลข", en: "In words, without a figure" },
    source: "proposed",
  },
});

/** Whether more is better (IATI: indicator@ascending). */
export const indicatorDirections = codelist({
  ascending: { th: "ยิ่งมากยิ่งดี", en: "More is better", source: "proposed" },
  descending: { th: "ยิ่งน้อยยิ่งดี", en: "Less is better", source: "proposed" },
});

/** What a value is in the life of an indicator (IATI: baseline, target, actual). */
export const observationKinds = codelist({
  baseline: { th: "ค่าฐาน", en: "Baseline", source: "proposed" },
  target: { th: "ค่าเป้าหมาย", en: "Target", source: "proposed" },
  actual: { th: "ค่าที่วัดได้", en: "Actual", source: "proposed" },
});

/** How a value came to be, or why there is none (SDMX: CL_OBS_STATUS). */
export const valueStatuses = codelist({
  observed: {
    th: "วัดหรือนับจริง",
    en: "Observed",
    definition: { th: "ค่าปกติ", en: "Normal value (SDMX status A)" },
    source: "proposed",
  },
  estimated: {
    th: "ประมาณการ",
    en: "Estimated",
    definition: { th: "คำนวณหรือคาดประมาณ", en: "Estimated value (SDMX status E)" },
    source: "proposed",
  },
  projected: {
    th: "คาดการณ์ล่วงหน้า",
    en: "Projected",
    definition: { th: "คาดไว้สำหรับเวลาที่ยังไม่ถึง", en: "Forecast value (SDMX status F)" },
    source: "proposed",
  },
  "zero-or-not-known": {
    th: "เอกสารใส่ขีด อาจเป็นศูนย์หรือไม่ทราบค่า",
    en: "A dash: nought, or not known",
    definition: {
      th: "เอกสารพิมพ์ “-” โดยไม่บอกความหมาย",
      en: "The document prints a dash and does not say which of the two it means",
    },
    source: "proposed",
  },
  "no-data": {
    th: "ไม่มีข้อมูล",
    en: "No data",
    definition: { th: "ไม่ได้เก็บหรือไม่มีค่านี้อยู่", en: "Missing value (SDMX statuses M and L)" },
    source: "proposed",
  },
  suppressed: {
    th: "มีข้อมูลแต่ไม่เปิดเผย",
    en: "Suppressed",
    definition: {
      th: "ปกปิดเพราะจำนวนน้อยจนอาจรู้ว่าเป็นใคร",
      en: "Missing value, suppressed (SDMX status Q): so small a count would tell who it is",
    },
    source: "proposed",
  },
});

/** How a count of so few people that they could be known is shown to the public. The record keeps what the document says. */
export const smallCountTreatments = codelist({
  "fewer-than": { th: "แสดงเป็น “น้อยกว่า 10”", en: "Shown as “fewer than 10”", source: "proposed" },
  merged: {
    th: "รวมกับกลุ่มหรือพื้นที่อื่น",
    en: "Merged with another",
    definition: {
      th: "ไม่แสดงแยก แสดงเฉพาะในยอดรวมของกลุ่มหรือพื้นที่ที่ใหญ่กว่า",
      en: "Not shown by itself, only within the total of a wider group or area",
    },
    source: "proposed",
  },
  omitted: {
    th: "ไม่แสดงค่า",
    en: "Left out",
    definition: { th: "แสดงเพียงว่ามีข้อมูลแต่ไม่เปิดเผย", en: "Shown as suppressed" },
    source: "proposed",
  },
});

/** The sex by which a value is split. */
export const sexes = codelist({
  male: { th: "ชาย", en: "Male", source: "proposed" },
  female: { th: "หญิง", en: "Female", source: "proposed" },
  "not-stated": { th: "ไม่ระบุเพศ", en: "Not stated", source: "proposed" },
});

export const frameworkStates = codelist({
  "in-use": { th: "ใช้อยู่", en: "In use", source: `“โดยมีตัวชี้วัด 3 องค์ประกอบ” (${PHAYAO})` },
  revised: { th: "ปรับปรุงเป็นชุดใหม่แล้ว", en: "Revised", source: "proposed" },
  withdrawn: { th: "เลิกใช้", en: "Withdrawn", source: "proposed" },
});

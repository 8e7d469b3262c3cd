import { defineForm } from "@saan/forms/model";
import { observation } from "@saan/schema/indicator";
import { settleRecord } from "./settle/index.js";

/** There is a value: the status, where one is stated, is none of those of what has no value. */
const hasValue = "not(status = 'no-data' or status = 'suppressed' or status = 'zero-or-not-known')";

/**
 * One value of one indicator, reported for a place and a time, or why there is none. A value that is withheld is not asked
 * for, and not kept either; how a small count is hidden is asked as soon as one is entered.
 */
export const indicatorReportForm = defineForm({
  id: "indicatorReport",
  version: 1,
  record: observation,
  settle: settleRecord,
  sections: [
    { id: "indicator", label: { th: "ตัวชี้วัด", en: "The indicator" } },
    { id: "of", label: { th: "พื้นที่ กลุ่ม และช่วงเวลา", en: "Place, group and time" } },
    {
      id: "value",
      label: { th: "ค่าที่รายงาน", en: "The value" },
      hint: {
        th: "หากไม่มีค่าหรือไม่เปิดเผย เลือกสถานะของค่า ไม่ต้องกรอกตัวเลข จำนวนคนที่น้อยกว่า 10 จะไม่แสดงในทะเบียนและในรายงาน",
        en: "If there is none, or it is withheld, choose the status and leave the figures. Counts of fewer than 10 people are not shown, in the register or in reports",
      },
    },
    { id: "from", label: { th: "ที่มาของค่า", en: "Where it comes from" } },
  ],
  without: ["question", "partOf", "provenance"],
  fields: {
    framework: { section: "indicator" },
    indicatorNumber: { section: "indicator" },
    indicator: { section: "indicator" },
    kind: { section: "indicator" },
    measure: { section: "indicator" },
    area: { section: "of" },
    areaSet: { section: "of" },
    organization: { section: "of" },
    targetGroup: { section: "of" },
    year: { section: "of" },
    // A year is no count: no comma in it.
    "year.year": { format: "plain" },
    "comparedWith.year.year": { format: "plain" },
    period: { section: "of" },
    asOf: { section: "of" },
    status: { section: "value" },
    comparator: { section: "value" },
    value: { section: "value" },
    upTo: { section: "value" },
    unit: { section: "value" },
    comparedWith: { section: "value" },
    grade: { section: "value" },
    breakdown: { section: "value" },
    finding: { section: "value" },
    numerator: { section: "value" },
    denominator: { section: "value" },
    hiddenAs: { section: "value" },
    method: { section: "from" },
    survey: { section: "from" },
    dataset: { section: "from" },
    source: { section: "from" },
  },
  rules: [
    { kind: "relevant", field: "comparator", when: `${hasValue} and measure != 'qualitative'` },
    { kind: "relevant", field: "value", when: `${hasValue} and measure != 'qualitative'` },
    { kind: "relevant", field: "upTo", when: "comparator = 'about'" },
    { kind: "relevant", field: "finding", when: hasValue },
    { kind: "relevant", field: "grade", when: hasValue },
    { kind: "relevant", field: "numerator", when: `${hasValue} and measure != 'qualitative'` },
    { kind: "relevant", field: "denominator", when: `${hasValue} and measure != 'qualitative'` },
    { kind: "relevant", field: "comparedWith", when: hasValue },
    { kind: "relevant", field: "breakdown", when: "status != 'suppressed'" },
    {
      kind: "relevant",
      field: "hiddenAs",
      when: "min(value, numerator, denominator, comparedWith.value, comparedWith.current, breakdown.*.value) < 10",
      otherwise: "keep",
    },
    {
      kind: "warn",
      field: "unit",
      that: "empty(value) or answered(unit) or measure = 'percentage' or measure = 'percentage-change'",
      also: "empty",
      message: {
        th: "ระบุหน่วยวัดของค่านี้ เช่น คน ครัวเรือน หรือเลือกลักษณะการวัด “ร้อยละ”",
        en: "Say what the value counts, such as people or households, or choose the measure “Percentage”",
      },
    },
    {
      kind: "warn",
      field: "asOf",
      that: "asOf <= today()",
      message: {
        th: "วันที่ของข้อมูลยังไม่ถึง ตรวจปี พ.ศ. อีกครั้ง",
        en: "The day of the figures is still to come: check the year",
      },
    },
  ],
});

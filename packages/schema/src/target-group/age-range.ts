import * as z from "zod";
import { codelist } from "../field/codelist.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";

const age = z.number().int().min(0).max(150);

/** By what an age is counted: of small children, by the month (DSPM: 9, 18, 30, 42 เดือน). */
export const ageUnits = codelist({
  year: { th: "ปี", en: "years", source: "proposed" },
  month: { th: "เดือน", en: "months", source: "proposed" },
});

/**
 * Ages in completed years, as Thai law words them: วัยรุ่น has completed 10 years and not yet 20 (`{ from: 10, below: 20 }`);
 * or in completed months, where `unit` says so. An end left out is open. HSDS 3.0 has `minimum_age` and `maximum_age`, whose
 * upper end is a last age: 19 here.
 * Its own issues: `required` when both ends are missing, `age-range-empty` when no age lies between them.
 */
export const ageRange = strictObject(() => ({
  from: field(age, {
    label: { th: "อายุตั้งแต่", en: "From age" },
    hint: { th: "อายุครบกี่ปีหรือกี่เดือน", en: "Years or months completed" },
    privacy: "public",
    example: "10",
  }).optional(),
  below: field(age, {
    label: { th: "แต่ยังไม่ถึงอายุ", en: "Below age" },
    hint: { th: "อายุนี้ไม่อยู่ในช่วง", en: "This age is no longer in the range" },
    privacy: "public",
    example: "20",
  }).optional(),
  unit: field(ageUnits.schema, {
    label: { th: "นับอายุเป็น", en: "Counted in" },
    hint: { th: "เว้นว่างหากเป็นปี", en: "Leave empty for years" },
    privacy: "public",
    widget: "radio",
    options: ageUnits,
  }).optional(),
})).check((payload) => {
  const { from, below } = payload.value;
  const report = (params: Record<string, unknown>) =>
    payload.issues.push({ code: "custom", params, input: payload.value, path: [] });
  if (from === undefined && below === undefined) report({ code: "required" });
  else if (from !== undefined && below !== undefined && from >= below) report({ code: "age-range-empty", from, below });
});

export type AgeRange = z.infer<typeof ageRange>;

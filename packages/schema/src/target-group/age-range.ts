import * as z from "zod";
import { field } from "../field/field.js";

const years = z.number().int().min(0).max(150);
const unit = { th: "ปี", en: "years" };

/**
 * Ages in completed years, as Thai law words them: วัยรุ่น has completed 10 years and not yet 20 (`{ from: 10, below: 20 }`).
 * An end left out is open. HSDS 3.0 has `minimum_age` and `maximum_age`, whose upper end is a last age: 19 here.
 * Its own issues: `required` when both ends are missing, `age-range-empty` when no age lies between them.
 */
export const ageRange = z
  .strictObject({
    from: field(years, {
      label: { th: "อายุตั้งแต่", en: "From age" },
      hint: { th: "อายุครบกี่ปี", en: "Years completed" },
      privacy: "public",
      unit,
      example: "10",
    }).optional(),
    below: field(years, {
      label: { th: "แต่ยังไม่ถึงอายุ", en: "Below age" },
      hint: { th: "อายุนี้ไม่อยู่ในช่วง", en: "This age is no longer in the range" },
      privacy: "public",
      unit,
      example: "20",
    }).optional(),
  })
  .check((payload) => {
    const { from, below } = payload.value;
    const report = (params: Record<string, unknown>) =>
      payload.issues.push({ code: "custom", params, input: payload.value, path: [] });
    if (from === undefined && below === undefined) report({ code: "required" });
    else if (from !== undefined && below !== undefined && from >= below)
      report({ code: "age-range-empty", from, below });
  });

export type AgeRange = z.infer<typeof ageRange>;

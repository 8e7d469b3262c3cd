import * as z from "zod";
import { field } from "../field/field.js";
import { comparators } from "../field/quantity.js";
import { statedYear } from "../field/stated-year.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { ageRange } from "../target-group/age-range.js";
import { sexes, valueStatuses } from "./codelists.js";

/** How a value, or a part of one, came to be, or why there is none. */
export const valueStatus = field(valueStatuses.schema, {
  label: { th: "สถานะของค่า", en: "Status of the value" },
  hint: { th: "หากไม่มีค่า ให้บอกว่าเพราะเหตุใด", en: "If there is no value, say why" },
  privacy: "public",
  widget: "select",
  options: valueStatuses,
}).optional();

/**
 * A part of a value, by sex, age or another kind, or by several at once (SDMX: an observation with more dimensions; DHIS2: a
 * category option combination). Parts may overlap and need not add up.
 */
export const valuePartSchema = strictObject(() => ({
  sex: field(sexes.schema, {
    label: { th: "เพศ", en: "Sex" },
    privacy: "public",
    widget: "select",
    options: sexes,
  }).optional(),
  ageRange: field(ageRange, { label: { th: "ช่วงอายุ", en: "Ages" }, privacy: "public" }).optional(),
  group: field(shortText(300), {
    label: { th: "กลุ่มหรือประเภท", en: "Group or kind" },
    hint: { th: "ตามที่ตารางแบ่ง ไม่ใช่ชื่อบุคคล", en: "As the table divides it; not a person's name" },
    privacy: "public",
    example: "เสียชีวิตในแหล่งน้ำในบ้าน",
  }).optional(),
  status: valueStatus,
  comparator: field(comparators.schema, {
    label: { th: "ลักษณะของค่า", en: "How the value was stated" },
    privacy: "public",
    widget: "select",
    options: comparators,
  }).optional(),
  value: field(z.number(), { label: { th: "ค่า", en: "Value" }, privacy: "public", example: "400" }).optional(),
}));

/** An earlier value that this one is set against: ปีปัจจุบัน against ปีที่ผ่านมา. */
export const comparisonSchema = strictObject(() => ({
  year: field(statedYear, {
    label: { th: "ปีที่นำมาเทียบ", en: "Year compared with" },
    privacy: "public",
  }).optional(),
  value: field(z.number(), {
    label: { th: "ค่าเดิมที่นำมาเทียบ", en: "Earlier value" },
    privacy: "public",
    format: "grouped",
    example: "243",
  }),
  current: field(z.number(), {
    label: { th: "ค่าปัจจุบันที่นำมาเทียบ", en: "Later value" },
    hint: {
      th: "กรอกเมื่อค่าที่บันทึกเป็นร้อยละที่เปลี่ยนแปลงหรือผลต่าง",
      en: "When the value recorded is a change, not the later value itself",
    },
    privacy: "public",
    format: "grouped",
    example: "216",
  }).optional(),
}));

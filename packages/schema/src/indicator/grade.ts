import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";

const bound = z.number().min(-1_000_000_000).max(1_000_000_000);

/**
 * One grade by which values are judged: ดีมาก, at most -10. An end left out is open. Documents let two grades share an edge
 * ("0" and "-5"), and so may these: which of them a value got is said with the value. A falling scale is printed from above
 * ("ตั้งแต่ -5 ถึง -10"), and kept so: a value is of the grade when it lies between the two, whichever is greater.
 */
export const gradeSchema = strictObject(() => ({
  label: field(shortText(100), {
    label: { th: "ระดับคะแนน", en: "Grade" },
    privacy: "public",
    example: "ดีมาก",
  }),
  from: field(bound, {
    label: { th: "ตั้งแต่ค่า", en: "From" },
    hint: { th: "เว้นว่างหากไม่มีขอบล่าง", en: "Leave empty if there is no lower end" },
    privacy: "public",
    example: "-10",
  }).optional(),
  fromIncluded: field(z.boolean(), {
    label: { th: "รวมค่าล่างนี้ด้วย", en: "This lower end is part of it" },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
  to: field(bound, {
    label: { th: "ถึงค่า", en: "To" },
    hint: { th: "เว้นว่างหากไม่มีขอบบน", en: "Leave empty if there is no upper end" },
    privacy: "public",
    example: "-5",
  }).optional(),
  toIncluded: field(z.boolean(), {
    label: { th: "รวมค่าบนนี้ด้วย", en: "This upper end is part of it" },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
}));

export type Grade = z.infer<typeof gradeSchema>;

import * as z from "zod";
import { field } from "./field.js";
import { once } from "./once.js";
import { strictObject } from "./strict-object.js";
import { atMostGraphemes, storable } from "./text-checks.js";

const lineUpTo = once((max: number) => z.string().min(1).check(atMostGraphemes(max), storable));
const linesUpTo = once((max: number) => z.string().min(1).check(atMostGraphemes(max, true), storable));

/**
 * One line of text, counted in the characters a reader sees (`ที่` is one). Blank text is missing text, and letters under
 * heaps of marks, over 32 UTF-16 units for each character allowed, are too long. Text is kept exactly as typed.
 */
export function shortText(max = 200): z.ZodString {
  return lineUpTo(max);
}

/** Several lines of text, which a form gives a box of several lines; counted and kept like {@link shortText}. */
export function longText(max = 2000): z.ZodString {
  return linesUpTo(max);
}

/** Text in Thai, in English, or both; never in neither. */
export const localizedText = strictObject(() => ({
  th: field(shortText(300), { label: { th: "ภาษาไทย", en: "In Thai" }, privacy: "public" }).optional(),
  en: field(shortText(300), {
    label: { th: "ภาษาอังกฤษ", en: "In English" },
    hint: { th: "กรอกเฉพาะคำที่ใช้เป็นทางการ ไม่ต้องแปลเอง", en: "Only wording in official use; do not translate" },
    privacy: "public",
  }).optional(),
})).check((payload) => {
  if (payload.value.th !== undefined || payload.value.en !== undefined) return;
  payload.issues.push({ code: "custom", params: { code: "required" }, input: payload.value, path: [] });
});

export type LocalizedText = z.infer<typeof localizedText>;

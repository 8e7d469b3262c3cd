import { toLatinDigits } from "../numbers/digits.js";
import { stripInvisible } from "../text/invisible.js";
import { dateVocabulary } from "./dateWords.js";
import { type DateForms, readDate } from "./readDate.js";
import type { ThaiDateResult } from "./reading.js";
import type { ThaiDateParseOptions } from "./resolveDate.js";

const shortForms: DateForms = { fold, wordAt: dateVocabulary([]) };

// A tone typed before its vowel: "วันท่ี".
const TONE_FIRST = /([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E39])/g;

/** What of `foldThai` the words of a date can need. */
function fold(text: string): string {
  const plain = toLatinDigits(stripInvisible(text).normalize("NFC")).toLowerCase();
  return plain.replace(TONE_FIRST, "$2$1").replace(/\s+/g, " ").trim();
}

/**
 * Reads a date as people type it into a field: what `parseThaiDate` of `@saan/thai/calendar` reads, by the same rules and with
 * the same answers, at two thirds of the code. It leaves out what only documents write, which is then `not-a-date`: times in words
 * (`บ่ายโมงครึ่ง`, `9 น.`, `9:00 AM`; `13.00 น.` is read), moments with an offset (`2024-01-01T18:00:00Z`), last days by name
 * (`วันสิ้นเดือนมีนาคม 2567`), quotation marks and `วันนี้ (…)`. Never answers another date than `parseThaiDate` does. Pure and linear; never throws.
 *
 * @example parseShortThaiDate("16 มี.ค.63") // { kind: "date", iso: "2020-03-16", precision: "day", era: "be", … }
 */
export function parseShortThaiDate(text: string, options: ThaiDateParseOptions = {}): ThaiDateResult {
  return readDate(text, options, shortForms);
}

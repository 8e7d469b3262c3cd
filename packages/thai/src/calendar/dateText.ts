import { toLatinDigits } from "../numbers/digits.js";
import { foldThai } from "../text/fold.js";
import { writeClockTimes } from "./clockTime.js";
import { writeInstants } from "./instant.js";
import { writeSpokenTimes } from "./spokenTime.js";

// Nothing that foldThai would change but capitals and figures: one space at a time, marks once and in order, no old letters.
const WELL_TYPED = /^ ?(?:[!-~ะาเ-ไ๐-๙–—] ?|[ก-ขคฆ-ฮ](?:[ัิ-ู็]?[่-๋]?์?|[่-๋]?ำ) ?)*$/;

// "วันนี้(19 ธ.ค. 62)", "บ่ายวันนี้ (16 มี.ค.63) เวลา 14.00 น.", "(26-8-2562)": the date is in the brackets.
const BRACKETED = /^(?:(?:เช้า|บ่าย|เย็น|ค่ำ)?วันนี้ ?)?\(([^()]*)\)([^()]*)$/;

// "\"1 ต.ค. 2566\"" as a cell of a file has it, and "1 ม.ค. '67".
const QUOTE = /["'“”‘’]/;
const QUOTED = /^["'“”‘’] ?([^"“”]*?) ?["'“”‘’]$/;
const YEAR_MARK = /['’‘](?=\d\d(?!\d))/g;

/**
 * A date text as the tokenizer reads it: folded as `foldThai` does, times in figures and in Thailand, quotation marks and the
 * brackets of วันนี้(…) gone, and no points inside or after abbreviations, where they carry nothing ("มี.ค.63", "มีค 63", "ก. ค.").
 */
export function foldDateText(text: string): string {
  const folded = fold(text);
  const unquoted = QUOTE.test(folded) ? folded.replace(QUOTED, "$1").replace(YEAR_MARK, "") : folded;
  const bare = unquoted.includes("(") ? unquoted.replace(BRACKETED, "$1$2") : unquoted;
  const plain = writeClockTimes(writeSpokenTimes(writeInstants(bare)));
  return plain.includes(".") ? plain.replace(/([ก-๎a-z])\. ?/g, "$1") : plain;
}

/** `foldThai`, with a short cut for text that needs little of it: folding is most of the time that reading a date takes. */
export function fold(text: string): string {
  return WELL_TYPED.test(text) && !text.includes("เเ") ? toLatinDigits(text).toLowerCase().trim() : foldThai(text);
}

/** Whether a text has a letter or a figure of the Thai script. */
export function hasThai(text: string): boolean {
  return /[ก-๛]/.test(text);
}

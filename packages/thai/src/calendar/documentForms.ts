import { writeClockTimes } from "./clockTime.js";
import { fold } from "./dateText.js";
import { writeInstants } from "./instant.js";
import { isoDateBounds } from "./isoDateBounds.js";
import { periodWordAt } from "./periodWords.js";
import type { DateForms } from "./readDate.js";
import { writeSpokenTimes } from "./spokenTime.js";

// "วันนี้(19 ธ.ค. 62)", "บ่ายวันนี้ (16 มี.ค.63) เวลา 14.00 น.", "(26-8-2562)": the date is in the brackets.
const BRACKETED = /^(?:(?:เช้า|บ่าย|เย็น|ค่ำ)?วันนี้ ?)?\(([^()]*)\)([^()]*)$/;

// "\"1 ต.ค. 2566\"" as a cell of a file has it, and "1 ม.ค. '67".
const QUOTE = /["'“”‘’]/;
const QUOTED = /^["'“”‘’] ?([^"“”]*?) ?["'“”‘’]$/;
const YEAR_MARK = /['’‘](?=\d\d(?!\d))/g;

/** Everything that documents write: spoken times, moments of computers, quotation marks, the last day of a month or year. */
export const documentForms: Required<DateForms> = {
  fold: (text) => writeClockTimes(writeSpokenTimes(writeInstants(unwrap(fold(text))))),
  wordAt: periodWordAt,
  lastDay: (iso, span, yearKind, era) => isoDateBounds(iso, span, yearKind, era)?.latest,
};

/** A folded text without the quotation marks around it, and without the brackets of วันนี้(…). */
function unwrap(folded: string): string {
  const unquoted = QUOTE.test(folded) ? folded.replace(QUOTED, "$1").replace(YEAR_MARK, "") : folded;
  return unquoted.includes("(") ? unquoted.replace(BRACKETED, "$1$2") : unquoted;
}

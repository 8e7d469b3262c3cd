import { foldThai, toQwerty } from "@saan/thai/text";

const CITIZEN_DIGITS = 13;
// Digits with the spaces and hyphens that people put between them.
const DIGIT_RUN = /\d(?:[\s\-\u2010-\u2015\u2212]*\d)*/g;

/**
 * Whether a text holds what may be a citizen's number, mistyped or typed in the Thai layout too. No page repeats such a text
 * in another form: only the reader of citizens' numbers answers, and it masks.
 *
 * Rather once too often than once too few: any thirteen digits in a row count, unless they begin with 0 as telephones and
 * the numbers of juristic persons do.
 */
export function mayHoldCitizenNumber(text: string): boolean {
  const isThai = /[\u0E01-\u0E4E]/.test(text);
  return [foldThai(text), isThai ? toQwerty(text) : ""].some((typed) =>
    (typed.match(DIGIT_RUN) ?? []).some((run) => isAsLong(run) || run.split(/\s+/).some(isAsLong)),
  );
}

function isAsLong(run: string): boolean {
  return !run.startsWith("0") && run.replace(/\D/g, "").length >= CITIZEN_DIGITS;
}

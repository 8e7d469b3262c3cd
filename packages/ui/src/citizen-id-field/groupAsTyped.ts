const ENDS = [1, 5, 10, 12, 13];
// Wide figures too, ０ to ９: they stay as typed, and are veiled like the others.
const DIGIT = /[0-9๐-๙０-９]/;
const DIGITS_ALONE = /^[0-9๐-๙０-９\s\-\u2010-\u2015\u2212]*$/;

/**
 * Digits in the groups of the card, `1-2345-67890-12-1`, as far as they have been typed. Digits are neither added nor
 * taken away; a text with anything else in it, or with too many of them, stays as it is.
 */
export function grouped(text: string): string {
  if (!DIGITS_ALONE.test(text)) return text;
  const digits = [...text].filter((sign) => DIGIT.test(sign)).join("");
  if (digits.length > 13) return text;
  const groups = ENDS.map((end, place) => digits.slice(ENDS[place - 1] ?? 0, end));
  return groups.filter((group) => group !== "").join("-");
}

/** The groups of a text under the hands of a person, and where the caret stands in them: behind as many digits as before. */
export function groupAsTyped(text: string, caret: number): { readonly text: string; readonly caret: number } {
  const next = grouped(text);
  if (next === text || caret >= text.length) return { text: next, caret: next === text ? caret : next.length };
  let left = countDigits(text.slice(0, caret));
  let at = 0;
  while (left > 0) {
    if (DIGIT.test(next.charAt(at))) left -= 1;
    at += 1;
  }
  return { text: next, caret: at };
}

/** The text with all but its last three digits hidden, which tell two cards of one family apart. */
export function veiled(text: string): string {
  let left = countDigits(text) - 3;
  return text.replace(/[0-9๐-๙０-９]/g, (digit) => {
    left -= 1;
    return left >= 0 ? "x" : digit;
  });
}

function countDigits(text: string): number {
  return [...text].filter((sign) => DIGIT.test(sign)).length;
}

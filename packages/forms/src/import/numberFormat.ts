/** How a workbook shows a number, as far as it changes what the number means. */
export interface NumberFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** The code of a format of nothing but noughts and marks, such as of a telephone: `000-000-0000`. */
  readonly digits?: string;
}

// ECMA-376 part 1, 18.8.30: formats that have a number and no code. 27–36 and 50–58 are dates of East Asia, 71–81 of Thailand.
const DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];
const PERCENTS = new Set([9, 10, 67, 68]);
const plain: NumberFormat = { isDate: false, isPercent: false };

/** What a format means, by its number and, where the workbook has one, its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    return { isDate: DATES.some(([from, to]) => id >= from && id <= to), isPercent: PERCENTS.has(id) };
  }
  const bare = code
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .split(";")[0] as string;
  if (/^[0\- ().]+$/.test(bare) && /0.*0/.test(bare) && !bare.includes(".")) {
    return { ...plain, digits: code.split(";")[0]?.replace(/["\\]/g, "") };
  }
  const letters = bare.replace(/\[[^\]]*\]/g, "");
  // A length of time, as [h]:mm, is a date to Excel as well.
  return { isDate: /[dmyhsb]/i.test(letters) && !/general/i.test(letters), isPercent: letters.includes("%") };
}

/** A whole number put into the noughts of a format: 812345678 in `0000000000` is `0812345678`. */
export function shownDigits(value: number, format: string): string | undefined {
  const places = format.replace(/[^0]/g, "").length;
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const digits = String(value).padStart(places, "0");
  let at = digits.length - places;
  const rest = digits.slice(0, at);
  return rest + format.replace(/0/g, () => digits.charAt(at++));
}

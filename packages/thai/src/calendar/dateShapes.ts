import { shapeOf } from "./dateTokens.js";
import type { DateToken } from "./dateWords.js";
import type { Era } from "./reading.js";

/** What a text states of a date, before the year is understood. Anything may be missing. */
export interface StatedParts {
  day?: number;
  month?: number;
  year?: { value: number; figures: number };
  era?: Era;
  part?: "early" | "mid" | "late";
  time?: { hour: number; minute: number; second: number; figures: number };
  weekday?: number;
  /** Written `YYYY-MM-DD` or `YYYY-MM`. */
  isoShaped: boolean;
  /** The month is named in English. */
  english: boolean;
  /** The text is the word วันนี้. */
  today: boolean;
}

type Field = "day" | "month" | "year";

const TIME = "(?:,?t?N[.:]N(?::N)?o?)?";

interface Shape {
  pattern: RegExp;
  /** What the numbers are, in order; numbers left over are the time. */
  numbers: readonly Field[];
  isoShaped?: boolean;
}

// "วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562 เวลา 13.00 น.", "19-ก.ค.-62", and the same without a year.
const NAMED_DAY: Shape = {
  pattern: new RegExp(`^(?:W,?)?d*N[-/.,]?m?M[-/,]?y?E?NE?${TIME}$`),
  numbers: ["day", "year"],
};
const NAMED_DAY_NO_YEAR: Shape = { pattern: /^(?:W,?)?d*N[-/.,]?m?M$/, numbers: ["day"] };
// "19/07/2562", "19-7-62", "19.7.2562", "19 7 2562".
const NUMERIC: Shape = {
  pattern: new RegExp(`^(?:W,?)?d*N([-/.]?)N\\1E?NE?${TIME}$`),
  numbers: ["day", "month", "year"],
};
const NUMERIC_NO_YEAR: Shape = { pattern: /^(?:W,?)?d*N[-/.]N$/, numbers: ["day", "month"] };
// "2019-07-19", "2562/07/19".
const YEAR_FIRST: Shape = { pattern: new RegExp(`^N([-/.])N\\1N${TIME}$`), numbers: ["year", "month", "day"] };
// "ปลายเดือนสิงหาคม พ.ศ. 2563", "08/2563", "เดือน 8 ปี 2563", "2019-07".
const NAMED_MONTH: Shape = { pattern: /^(?:P-?)?m?M[-/,]?y?E?NE?$/, numbers: ["year"] };
const NAMED_MONTH_NO_YEAR: Shape = { pattern: /^(?:P-?)?m?M$/, numbers: [] };
const NUMERIC_MONTH: Shape = { pattern: /^(?:P-?)?m?N(?:[-/]E?|y?E|y)NE?$/, numbers: ["month", "year"] };
const ISO_MONTH: Shape = { pattern: /^N-N$/, numbers: ["year", "month"], isoShaped: true };
// "พ.ศ. 2562", "ต้นปี 2563".
const YEAR: Shape = { pattern: /^(?:P-?)?y?E?NE?$/, numbers: ["year"] };
const LONE_DAY: Shape = { pattern: /^(?:W,?)?d*N$/, numbers: ["day"] };
const LONE_TIME: Shape = { pattern: /^(?:tN[.:]N(?::N)?o?|N[.:]N(?::N)?o|N:N(?::N)?)$/, numbers: [] };

/** Reads what a token sequence states of a date; `undefined` when it has none of the shapes we read. */
export function readParts(tokens: readonly DateToken[]): StatedParts | undefined {
  const shape = shapeOf(tokens);
  if (shape === "K") return { isoShaped: false, english: false, today: true };
  const numbers = tokens.filter((token) => token.code === "N");
  const found = chooseShape(shape, numbers);
  return found && fill(found, tokens, numbers);
}

/** The shapes overlap where they are all numbers; how many figures a number has tells them apart. */
function chooseShape(shape: string, numbers: readonly DateToken[]): Shape | undefined {
  const [first = 0, second = 0, third = 0] = numbers.map((number) => number.figures);
  if (YEAR_FIRST.pattern.test(shape) && first === 4 && third <= 2)
    return { ...YEAR_FIRST, isoShaped: shape.startsWith("N-") };
  if (NAMED_DAY.pattern.test(shape) && first <= 2) return NAMED_DAY;
  if (LONE_TIME.pattern.test(shape)) return LONE_TIME;
  if (NUMERIC.pattern.test(shape) && first <= 2 && second <= 2) return NUMERIC;
  if (NAMED_DAY_NO_YEAR.pattern.test(shape) && first <= 2) return NAMED_DAY_NO_YEAR;
  if (NAMED_MONTH.pattern.test(shape)) return NAMED_MONTH;
  if (NAMED_MONTH_NO_YEAR.pattern.test(shape)) return NAMED_MONTH_NO_YEAR;
  // "2563-65" is two years, not month 65.
  if (ISO_MONTH.pattern.test(shape) && first === 4 && second <= 2)
    return (numbers[1]?.value ?? 0) <= 12 ? ISO_MONTH : undefined;
  if (NUMERIC_NO_YEAR.pattern.test(shape) && first <= 2 && second <= 2) return NUMERIC_NO_YEAR;
  if (NUMERIC_MONTH.pattern.test(shape) && first <= 2) return NUMERIC_MONTH;
  if (LONE_DAY.pattern.test(shape) && first <= 2) return LONE_DAY;
  // A lone number is a year only when it has four figures: anything else could be a count or a telephone number.
  return YEAR.pattern.test(shape) && (shape !== "N" || first === 4) ? YEAR : undefined;
}

function fill(shape: Shape, tokens: readonly DateToken[], numbers: readonly DateToken[]): StatedParts {
  const parts: StatedParts = { isoShaped: shape.isoShaped === true, english: false, today: false };
  for (const token of tokens) {
    if (token.era) parts.era = token.era;
    if (token.part) parts.part = token.part;
    if (token.code === "W") parts.weekday = token.value;
    if (token.code === "M") {
      parts.month = token.value;
      parts.english = token.english;
    }
  }
  for (const [index, field] of shape.numbers.entries()) {
    const number = numbers[index];
    if (number === undefined) continue;
    if (field === "year") parts.year = { value: number.value, figures: number.figures };
    else parts[field] = number.value;
  }
  const [hour, minute, second] = numbers.slice(shape.numbers.length);
  if (hour && minute) {
    parts.time = { hour: hour.value, minute: minute.value, second: second?.value ?? 0, figures: minute.figures };
  }
  return parts;
}

import { shapeOf } from "./dateTokens.js";
import type { DateToken } from "./dateWords.js";
import type { StatedParts, StatedTime } from "./statedParts.js";

type Field = "day" | "month" | "quarter" | "year";

const TIME = "(?:[,/]?(?:F?t)?N[.:]N(?::N)?o?)?";

interface Shape {
  pattern: RegExp;
  /** What the numbers are, in order; numbers left over are the time. */
  numbers: readonly Field[];
}

// "วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562 เวลา 13.00 น.", "19-ก.ค.-62", "July 19, 2019", and all but the last without a year.
const NAMED_DAY: Shape = {
  pattern: new RegExp(`^(?:d*W,?)?(?:d*N[-/.,]?m?M[-/,]?y?|MN,?)E?NE?${TIME}$`),
  numbers: ["day", "year"],
};
const NAMED_DAY_NO_YEAR: Shape = { pattern: /^(?:d*W,?)?d*N[-/.,]?m?M$/, numbers: ["day"] };
// "19/07/2562", "19-7-62", "19.7.2562", "19 7 2562".
const NUMERIC: Shape = {
  pattern: new RegExp(`^(?:d*W,?)?d*N([-/.]?)N\\1E?NE?${TIME}$`),
  numbers: ["day", "month", "year"],
};
const NUMERIC_NO_YEAR: Shape = { pattern: /^(?:d*W,?)?d*N[-/.]N$/, numbers: ["day", "month"] };
// "2019-07-19", "2562/07/19".
const YEAR_FIRST: Shape = { pattern: new RegExp(`^N([-/.])N\\1N${TIME}$`), numbers: ["year", "month", "day"] };
// "ปลายเดือนสิงหาคม พ.ศ. 2563", "08/2563", "เดือน 8 ปี 2563", "2019-07".
const NAMED_MONTH: Shape = { pattern: /^(?:P-?)?m?M[-/,]?y?E?NE?$/, numbers: ["year"] };
const NAMED_MONTH_NO_YEAR: Shape = { pattern: /^(?:P-?)?m?M$/, numbers: [] };
const NUMERIC_MONTH: Shape = { pattern: /^(?:P-?)?m?N(?:[-/]E?|y?E|y)NE?$/, numbers: ["month", "year"] };
const ISO_MONTH: Shape = { pattern: /^N-N$/, numbers: ["year", "month"] };
// "พ.ศ. 2562", "ต้นปี 2563", "ปีงบประมาณ 2567". Only a year alone has a kind: for some writers ตุลาคม ปีงบประมาณ 2567 is in
// 2566, as the law has it, for others in 2567, so that is not read.
const YEAR: Shape = { pattern: /^(?:P-?)?[yY]?E?NE?$/, numbers: ["year"] };
// "ต้นปี", "กลางเดือน": in a period the other side may say of which.
const NO_FIGURES: Shape = { pattern: /^(?:P-?)?[myY]$/, numbers: [] };
// "ไตรมาสที่ 2/2567", "ไตรมาส 2 ปีงบประมาณ 2567", "ปีงบประมาณ 2567 ไตรมาส 2".
const QUARTER: Shape = { pattern: /^qN[/,]?[yY]?E?NE?$/, numbers: ["quarter", "year"] };
const QUARTER_LAST: Shape = { pattern: /^[yY]?E?N,?qN$/, numbers: ["year", "quarter"] };
const QUARTER_NO_YEAR: Shape = { pattern: /^qN$/, numbers: ["quarter"] };
const LONE_DAY: Shape = { pattern: /^(?:d*W,?)?d*N$/, numbers: ["day"] };
// "เวลา 13.00 น.", "16.00 น.", "16:00"; and after another time just "16.00".
const LONE_TIME: Shape = { pattern: /^(?:tN[.:]N(?::N)?o?|N[.:]N(?::N)?o|N:N(?::N)?)$/, numbers: [] };

/**
 * Reads what a token sequence states of a date; `undefined` when it has none of the shapes we read.
 * `afterTime`: a time was said before it, so "16.00" is one, too, and not a day and month.
 */
export function readParts(tokens: readonly DateToken[], afterTime = false): StatedParts | undefined {
  const shape = shapeOf(tokens);
  if (shape === "K") return { isoShaped: false, today: true };
  const numbers = tokens.filter((token) => token.code === "N");
  const found = afterTime && shape === "N.N" ? LONE_TIME : chooseShape(shape, numbers);
  return found && fill(found, shape, tokens, numbers);
}

/** The shapes overlap where they are all numbers; how many figures a number has tells them apart. */
function chooseShape(shape: string, numbers: readonly DateToken[]): Shape | undefined {
  const first = numbers[0]?.figures ?? 0;
  const second = numbers[1]?.figures ?? 0;
  const third = numbers[2]?.figures ?? 0;
  if (first === 4 && third <= 2 && YEAR_FIRST.pattern.test(shape)) return YEAR_FIRST;
  if (first <= 2 && NAMED_DAY.pattern.test(shape)) return NAMED_DAY;
  if (LONE_TIME.pattern.test(shape)) return LONE_TIME;
  if (first <= 2 && second <= 2 && NUMERIC.pattern.test(shape)) return NUMERIC;
  if (first <= 2 && NAMED_DAY_NO_YEAR.pattern.test(shape)) return NAMED_DAY_NO_YEAR;
  if (NAMED_MONTH.pattern.test(shape)) return NAMED_MONTH;
  if (NAMED_MONTH_NO_YEAR.pattern.test(shape)) return NAMED_MONTH_NO_YEAR;
  // "2563-65" is two years, not month 65.
  if (first === 4 && second <= 2 && ISO_MONTH.pattern.test(shape))
    return (numbers[1]?.value ?? 0) <= 12 ? ISO_MONTH : undefined;
  if (first <= 2 && second <= 2 && NUMERIC_NO_YEAR.pattern.test(shape)) return NUMERIC_NO_YEAR;
  if (first <= 2 && NUMERIC_MONTH.pattern.test(shape)) return NUMERIC_MONTH;
  if (first <= 2 && LONE_DAY.pattern.test(shape)) return LONE_DAY;
  // A lone number is a year only when it has four figures: anything else could be a count or a telephone number.
  if ((shape !== "N" || first === 4) && YEAR.pattern.test(shape)) return YEAR;
  return [NO_FIGURES, QUARTER, QUARTER_LAST, QUARTER_NO_YEAR].find(({ pattern }) => pattern.test(shape));
}

function fill(
  { numbers: fields }: Shape,
  shape: string,
  tokens: readonly DateToken[],
  numbers: readonly DateToken[],
): StatedParts {
  const parts: StatedParts = { isoShaped: shape.startsWith("N-N") && fields[0] === "year", today: false };
  for (const token of tokens) {
    if (token.era) parts.era = token.era;
    if (token.part) parts.part = token.part;
    if (token.yearKind) parts.yearKind = token.yearKind;
    if (token.code === "W") parts.weekday = token.value;
    if (token.code === "M") parts.month = token.value;
    if ("MPmyYq".includes(token.code) && parts.words !== "en") parts.words = token.english ? "en" : "th";
  }
  for (const [index, field] of fields.entries()) {
    const number = numbers[index];
    if (number === undefined) continue;
    if (field === "year") parts.year = { value: number.value, figures: number.figures };
    else parts[field] = number.value;
  }
  const time = timeOf(numbers.slice(fields.length));
  if (time) parts.time = time;
  return parts;
}

/** The time that hour, minute and perhaps second say. */
export function timeOf([hour, minute, second]: readonly DateToken[]): StatedTime | undefined {
  if (!hour || !minute) return undefined;
  return { hour: hour.value, minute: minute.value, second: second?.value ?? 0, figures: minute.figures };
}

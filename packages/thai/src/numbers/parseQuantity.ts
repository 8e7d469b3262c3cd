import { foldThai } from "../text/fold.js";
import { countNumbers } from "./countNumbers.js";
import { type Decimal, shiftDecimal, writeDecimal } from "./decimal.js";
import { type NumberToken, readNumberTokens } from "./numberTokens.js";
import { comparatorOf, comparatorWord, takeLeadingWords, takeTrailingTotal } from "./quantityLexicon.js";
import { ENGLISH_MULTIPLIERS, PERCENT } from "./quantityPhrases.js";
import { readUnit } from "./quantityUnit.js";
import { readNumber } from "./readNumber.js";
import type { QuantityResult, QuantityUnreadableReason, StatedQuantity } from "./statedQuantity.js";

// No stated quantity is longer; a limit also bounds the time a hostile text can take.
const LONGEST = 200;

/**
 * Reads a quantity as documents state it: number, unit, and how the number relates to the true one.
 *
 * - exact: `70 คน`, `จำนวน 70 คน`, `1,234 บาท`, `เจ็ดสิบคน`, `2.5 ล้านบาท`, `ร้อยละ 80`, `80%`
 * - with รวม, ทั้งสิ้น or ทั้งหมด also `total`: `รวม 70 คน`, `จำนวนทั้งสิ้น 160 คน`
 * - more-than: `กว่า 70 คน`, `70 กว่าคน`, `มากกว่า`, `เกิน`, `over 70 people`
 * - about: `ประมาณ 70 คน`, `ราว ๆ`, `70 คนโดยประมาณ`, `about`
 * - at-least: `ไม่น้อยกว่า 70 คน`, `ไม่ต่ำกว่า`, `อย่างน้อย`, `70 คนขึ้นไป`, `at least`
 * - at-most: `ไม่เกิน 70 คน`, `ไม่มากกว่า`, `อย่างมาก`, `up to`
 * - less-than: `น้อยกว่า 70 คน`, `ต่ำกว่า`, `ไม่ถึง`, `under`
 *
 * Percentages have the unit ร้อยละ; a missing unit is "". Whatever else is in the text, also a noun in front
 * (`งบประมาณ 70 บาท`), a range (`60-70 คน`), two comparators that disagree (`ประมาณ 70 กว่าคน`), a half (`2 ปีครึ่ง`) or a negative
 * number, makes it unreadable: it stays the text it was. Number words as in `parseThaiWords`; a lone place word counts only
 * after a comparator (`กว่าร้อยคน`, not ล้านนา). There is no list of units: any single word behind the number is taken for one.
 *
 * Reads at most 200 characters; never throws.
 *
 * @example parseQuantity("รวมกว่า ๗๐ คน") // { kind: "quantity", value: 70, comparator: "more-than", unit: "คน", total: true, … }
 */
export function parseQuantity(text: string): QuantityResult {
  const read = readQuantity(text);
  if (typeof read === "string") return { kind: "unreadable", reason: read, asStated: text };
  return { kind: "quantity", ...read, asStated: text };
}

function readQuantity(text: string): StatedQuantity | QuantityUnreadableReason {
  if (typeof text !== "string") return "not-a-quantity";
  if (text.length > LONGEST) return "too-long";
  const folded = foldThai(text).replace(/ ?ๆ ?/g, "ๆ");
  if (folded === "") return "empty";
  const stated = readStated(folded, text);
  if (stated) return stated.value > Number.MAX_SAFE_INTEGER ? "too-large" : stated;
  const numbers = countNumbers(folded);
  return numbers === 0 ? "no-number" : numbers === 1 ? "not-a-quantity" : "several-numbers";
}

function readStated(folded: string, text: string): StatedQuantity | undefined {
  const leading = takeLeadingWords(folded);
  const before = comparatorWord(leading.rest, "before");
  const second = takeLeadingWords(leading.rest.slice(before.length));
  const isPercent = second.rest.startsWith(PERCENT);
  const number = readAmount(isPercent ? second.rest.slice(PERCENT.length) : second.rest);
  if (!number) return undefined;
  const trailing = takeTrailingTotal(number.rest);
  const after = comparatorWord(trailing.rest, "after");
  const unit = readUnit(trailing.rest.slice(0, trailing.rest.length - after.length).trim(), text);
  const comparator = comparatorOf({ before, between: number.between, after });
  if (unit === undefined || comparator === undefined || (isPercent && unit !== "")) return undefined;
  if (!isMeantAsNumber(number.tokens, comparator === "exact", unit)) return undefined;
  const total = leading.total || second.total || trailing.total;
  const value = Number(writeDecimal(number.decimal));
  return { value, comparator, unit: isPercent ? PERCENT : unit, ...(total && { total }) };
}

interface Amount {
  decimal: Decimal;
  tokens: readonly NumberToken[];
  between: string;
  rest: string;
}

/** The number at the start of a text, with กว่า inside it: 70 กว่าคน, 20 กว่าล้านบาท. */
function readAmount(text: string): Amount | undefined {
  const run = readNumberTokens(text);
  let rest = text.slice(run.end).trimStart();
  let { tokens } = run;
  const between = tokens.length > 0 ? comparatorWord(rest, "between") : "";
  if (between !== "") {
    const more = readNumberTokens(rest, between.length);
    if (more.tokens.some(({ kind }) => kind !== "place")) return undefined;
    rest = rest.slice(more.end).trimStart();
    tokens = [...tokens, ...more.tokens];
  }
  const [multiplier = ""] = /^[a-z]+/.exec(rest) ?? [];
  const places = Object.hasOwn(ENGLISH_MULTIPLIERS, multiplier)
    ? ENGLISH_MULTIPLIERS[multiplier as keyof typeof ENGLISH_MULTIPLIERS]
    : 0;
  if (places > 0) rest = rest.slice(multiplier.length).trimStart();
  const decimal = readNumber(tokens);
  if (!decimal || decimal.negative) return undefined;
  return { decimal: shiftDecimal(decimal, places), tokens, between, rest };
}

/** Whether number words are meant as a number: ล้านนา is a region, ศูนย์เด็กเล็ก a centre. */
function isMeantAsNumber([first, ...others]: readonly NumberToken[], isExact: boolean, unit: string): boolean {
  if (first?.kind === "digit" && first.digit === "0") return others.length > 0 || unit === "" || unit === "บาท";
  const isLonePlace = first?.kind === "place" && first.power > 1 && others.length === 0;
  return !(isLonePlace && isExact);
}

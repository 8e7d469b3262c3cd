import { foldThai } from "../text/fold.js";
import { isCommonClassifier } from "./classifiers.js";
import { countNumbers } from "./countNumbers.js";
import { type Decimal, shiftDecimal, writeDecimal } from "./decimal.js";
import { type NumberToken, readNumberTokens } from "./numberTokens.js";
import { withBahtInWords } from "./prices.js";
import { comparatorOf, comparatorWord, takeLeadingWords, takeTrailingTotal } from "./quantityLexicon.js";
import { ENGLISH_MULTIPLIERS, PERCENT } from "./quantityPhrases.js";
import { readUnit, withoutFullStop } from "./quantityUnit.js";
import { readNumber } from "./readNumber.js";
import type { QuantityResult, QuantityUnreadableReason, StatedQuantity } from "./statedQuantity.js";

// No stated quantity is longer; a limit also bounds the time a hostile text can take.
const LONGEST = 200;

/**
 * Reads a quantity as documents state it: number, unit, and how the number relates to the true one.
 *
 * - exact: `70 คน`, `จำนวน 70 คน`, `1,234 บาท`, `1,234.-`, `฿500`, `เจ็ดสิบคน`, `2.5 ล้านบาท`, `ร้อยละ 80`, `80%`
 * - with รวม, ทั้งสิ้น or ทั้งหมด also `total`: `รวม 70 คน`, `จำนวนทั้งสิ้น 160 คน`
 * - more-than: `กว่า 70 คน`, `70 กว่าคน`, `มากกว่า`, `เกิน`, `over 70 people`
 * - about: `ประมาณ 70 คน`, `ราว ๆ`, `ร่วม 70 คน`, `70 คนโดยประมาณ`, `~70 คน`, `about`
 * - at-least: `ไม่น้อยกว่า 70 คน`, `ไม่ต่ำกว่า`, `อย่างน้อย`, `70 คนขึ้นไป`, `at least`
 * - at-most: `ไม่เกิน 70 คน`, `ไม่มากกว่า`, `อย่างมาก`, `up to`
 * - less-than: `น้อยกว่า 70 คน`, `ต่ำกว่า`, `ไม่ถึง`, `เกือบ 70 คน`, `under`
 *
 * Percentages have the unit ร้อยละ; a missing unit is "". Whatever else is in the text, also a noun in front
 * (`งบประมาณ 70 บาท`), a range (`60-70 คน`), two comparators that disagree (`ประมาณ 70 กว่าคน`), a half (`2 ปีครึ่ง`) or a negative
 * number, makes it unreadable: it stays the text it was. So does a month or an hour (`5 มีนา`, `5 นาฬิกา`). A full stop at the end is
 * ignored.
 *
 * Number words as in `parseThaiWords`. Names begin with them too, so without a comparator a lone place word does not count
 * (`กว่าร้อยคน`, not ล้านนา or ร้อยเอ็ด), and a unit without a space before it must be a common classifier (`สิบคน`, not สิบโท or
 * สามพราน). Otherwise there is no list of units: any single word behind the number is taken for one.
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
  const key = foldThai(text).replace(/ ?ๆ ?/g, "ๆ");
  if (key === "") return "empty";
  const folded = withBahtInWords(withoutFullStop(key));
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
  if (!isMeantAsNumber(number, comparator === "exact", unit)) return undefined;
  const total = leading.total || second.total || trailing.total;
  const value = Number(writeDecimal(number.decimal));
  return { value, comparator, unit: isPercent ? PERCENT : unit, ...(total && { total }) };
}

interface Amount {
  decimal: Decimal;
  tokens: readonly NumberToken[];
  /** No space between the number and what follows. */
  glued: boolean;
  between: string;
  rest: string;
}

/** The number at the start of a text, with กว่า inside it: 70 กว่าคน, 20 กว่าล้านบาท. */
function readAmount(text: string): Amount | undefined {
  const run = readNumberTokens(text);
  const glued = text.charAt(run.end) !== " ";
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
  return { decimal: shiftDecimal(decimal, places), tokens, glued, between, rest };
}

/** Whether number words are meant as a number: ล้านนา is a region, ร้อยเอ็ด a province, สิบโท a rank, ศูนย์เด็กเล็ก a centre. */
function isMeantAsNumber({ tokens, glued }: Amount, isExact: boolean, unit: string): boolean {
  const [first, ...others] = tokens;
  if (first?.kind === "digit" && first.digit === "0") return others.length > 0 || unit === "" || unit === "บาท";
  if (!isExact || tokens.some(({ kind }) => kind === "figures")) return true;
  const isLastOne = others.length === 1 && others[0]?.kind === "digit" && others[0].only === "last";
  if (first?.kind === "place" && first.power > 1 && (others.length === 0 || (isLastOne && unit === ""))) return false;
  return !glued || unit === "" || isCommonClassifier(unit);
}

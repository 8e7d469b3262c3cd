import { type Decimal, LONGEST_NUMBER, shiftDecimal } from "./decimal.js";
import type { NumberToken } from "./numberTokens.js";
import { GROUP } from "./numberWords.js";

/** A multiplier and its power of ten within a group of six figures: สามร้อย is 3 at 2. */
interface Term {
  digits: string;
  power: number;
  /** `et` is เอ็ด; `bare` a place word without a multiplier, ร้อย for หนึ่งร้อย. */
  stated: "word" | "et" | "figures" | "bare";
}

const TENS = 1;
const HUNDREDS = 2;

/**
 * The one number that tokens state, exactly; `undefined` when they state none, several, or one that readers take in two ways.
 * `parseThaiWords` documents what is read and what is refused.
 */
export function readNumber(tokens: readonly NumberToken[]): Decimal | undefined {
  const [first, ...others] = tokens;
  const decimal =
    first?.kind === "minus"
      ? negate(readUnsigned(others))
      : first?.kind === "figures" && first.decimal?.negative
        ? negate(readUnsigned([{ kind: "figures", decimal: { ...first.decimal, negative: false } }, ...others]))
        : readUnsigned(tokens);
  return decimal && decimal.whole.length + decimal.fraction.length <= LONGEST_NUMBER ? decimal : undefined;
}

function negate(decimal: Decimal | undefined): Decimal | undefined {
  return decimal && { ...decimal, negative: /[1-9]/.test(decimal.whole + decimal.fraction) };
}

function readUnsigned(tokens: readonly NumberToken[]): Decimal | undefined {
  const [first, ...others] = tokens;
  if (first?.kind === "figures" && first.decimal && first.decimal.fraction !== "") return scale(first.decimal, others);
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const wholeTokens = point === -1 ? tokens : tokens.slice(0, point);
  const whole = readWhole(wholeTokens);
  if (whole === undefined) return undefined;
  if (point === -1) return shiftDecimal({ negative: false, whole, fraction: "" }, 0);
  const fraction = readFigureByFigure(tokens.slice(point + 1));
  if (fraction === "" || wholeTokens.some(({ kind }) => kind === "figures")) return undefined;
  return scale({ negative: false, whole, fraction }, tokens.slice(point + 1 + fraction.length));
}

/** 2.5 before ล้าน, หมื่นล้าน and so on. A place below พัน after decimals is no multiplier: สามจุดห้าสิบ is 3.50 to many. */
function scale(decimal: Decimal, tokens: readonly NumberToken[]): Decimal | undefined {
  if (decimal.negative) return undefined;
  let places = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "place") return undefined;
    const multiplies = token.power > HUNDREDS || (token.power === HUNDREDS && tokens.length > 1);
    if (at === 0 ? !multiplies : token.power !== GROUP) return undefined;
    places += token.power;
  }
  return shiftDecimal(decimal, places);
}

function readFigureByFigure(tokens: readonly NumberToken[]): string {
  let digits = "";
  for (const token of tokens) {
    if (token.kind !== "digit" || token.only) break;
    digits += token.digit;
  }
  return digits;
}

/** The digits of a whole number, built group by group: ล้าน closes a group of six and moves what came before it up. */
function readWhole(tokens: readonly NumberToken[]): string | undefined {
  const [first] = tokens;
  if (first?.kind === "digit" && first.digit === "0") return tokens.length === 1 ? "0" : undefined;
  const groups = tokens.length === 0 ? undefined : toGroups(tokens);
  if (!groups) return undefined;
  let digits = "";
  // How many figures still fit below the last term; none is known before the first.
  let room: number | undefined;
  let loose = false;
  for (const [index, group] of groups.entries()) {
    if (index > 0) room = GROUP;
    for (const term of group) {
      if (!follows(term, room, loose)) return undefined;
      digits += term.digits.padStart(room === undefined ? 0 : room - term.power, "0");
      room = term.power;
      loose = term.stated === "figures" || (term.stated === "bare" && term.power > TENS);
    }
    if (room === undefined) {
      digits = "1";
      loose = true;
    } else digits += "0".repeat(room);
  }
  return digits;
}

function toGroups(tokens: readonly NumberToken[]): Term[][] | undefined {
  const groups: Term[][] = [[]];
  let multiplier: NumberToken | undefined;
  for (const token of tokens) {
    if (token.kind === "digit" || token.kind === "figures") {
      if (multiplier) return undefined;
      multiplier = token;
      continue;
    }
    if (token.kind !== "place") return undefined;
    const closes = token.power === GROUP;
    if (multiplier || !closes) {
      const term = toTerm(multiplier, closes ? 0 : token.power);
      if (!term) return undefined;
      groups.at(-1)?.push(term);
    }
    multiplier = undefined;
    if (closes) groups.push([]);
  }
  if (!multiplier) return groups;
  const units = toTerm(multiplier, 0);
  if (!units) return undefined;
  groups.at(-1)?.push(units);
  return groups;
}

function toTerm(multiplier: NumberToken | undefined, power: number): Term | undefined {
  if (!multiplier) return { digits: "1", power, stated: "bare" };
  if (multiplier.kind === "figures") {
    const { decimal } = multiplier;
    if (!decimal || decimal.negative || decimal.fraction !== "") return undefined;
    return { digits: decimal.whole, power, stated: "figures" };
  }
  if (multiplier.kind !== "digit" || multiplier.digit === "0") return undefined;
  if (multiplier.only === "tens" && power !== TENS) return undefined;
  if (multiplier.only === "last" && power !== 0) return undefined;
  return { digits: multiplier.digit, power, stated: multiplier.only === "last" ? "et" : "word" };
}

/**
 * Whether a term can stand where it does. `loose`: the term before it is a bare place or in figures, after which a last figure
 * may be meant one place lower: พันเก้า is 1,900 to many who say it, and "2 ล้าน 5" is 2,500,000.
 */
function follows(term: Term, room: number | undefined, loose: boolean): boolean {
  if (room === undefined) return term.stated !== "et";
  if (term.stated === "bare" && term.power > TENS) return false;
  if (term.power === 0 && term.stated === "word" && loose) return false;
  if (term.power === 0 && term.stated === "figures") return term.digits.length === room;
  return term.digits.length <= room - term.power;
}

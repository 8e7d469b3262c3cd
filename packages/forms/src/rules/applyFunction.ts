import { graphemeCount } from "@saan/thai/text";
import { type Answer, flat, isList, isSame, numberIn, orderOf, textOf } from "./answer.js";
import { daysBetween, fiscalYear, year, yearsBetween } from "./dateFunctions.js";
import type { FunctionName } from "./functions.js";
import { OVER_ROWS } from "./rowFunctions.js";

/** Everything a function needs beside its arguments. */
export interface Occasion {
  readonly today: string;
  /** Set when two things were put in order of which one is empty: then "no" is not known to be one. */
  orderedEmpty: boolean;
}

/** What a function comes to. Never throws: what makes no sense is empty, and of a comparison "no". */
export function applyFunction(name: FunctionName, given: readonly Answer[], occasion: Occasion): Answer {
  if (!OVER_ROWS.has(name) && given.some(isList)) return applyToEach(name, given, occasion);
  return implementations[name](given, occasion);
}

/** Empty counts as "no". */
export function isTrue(answer: Answer | undefined): boolean {
  return answer === true;
}

// Row by row: what is no list stands beside each row. Lists of different lengths are of different rows and have nothing to do with each other.
function applyToEach(name: FunctionName, given: readonly Answer[], occasion: Occasion): Answer {
  const lengths = new Set(given.flatMap((one) => (isList(one) ? [one.length] : [])));
  const [length = 0] = lengths;
  if (lengths.size > 1) return null;
  return Array.from({ length }, (_, row) => {
    const inRow = given.map((one) => (isList(one) ? (one[row] ?? null) : one));
    return applyFunction(name, inRow, occasion);
  });
}

type Implementation = (given: readonly Answer[], occasion: Occasion) => Answer;

const implementations: Readonly<Record<FunctionName, Implementation>> = {
  or: (given) => given.some(isTrue),
  and: (given) => given.every(isTrue),
  not: ([one]) => !isTrue(one),
  "=": ([one = null, other = null]) => isSame(one, other),
  "!=": ([one = null, other = null]) => !isSame(one, other),
  "<": (given, occasion) => ordered(given, occasion) === "before",
  ">": (given, occasion) => ordered(given, occasion) === "after",
  "<=": (given, occasion) => isIn(ordered(given, occasion), "before", "neither"),
  ">=": (given, occasion) => isIn(ordered(given, occasion), "after", "neither"),
  "+": (given) => reckoned(given, (sum, next) => sum + next),
  "*": (given) => reckoned(given, (product, next) => product * next),
  "/": (given) => reckoned(given, (one, other) => one / other),
  "-": (given) => (given.length === 1 ? reckoned([0, ...given], minus) : reckoned(given, minus)),
  if: ([condition, yes = null, no = null]) => (isTrue(condition) ? yes : no),
  answered: (given) => flat(given).length > 0,
  empty: (given) => flat(given).length === 0,
  coalesce: (given) => given.find((one) => one !== null) ?? null,
  count: (given) => flat(given).length,
  sum: (given) => {
    const numbers = numbersIn(given);
    return numbers.length === 0 ? null : exact(sumOf(numbers));
  },
  min: (given) => extreme(given, (one, other) => one < other),
  max: (given) => extreme(given, (one, other) => one > other),
  average: (given) => {
    const numbers = numbersIn(given);
    return exact(sumOf(numbers) / numbers.length);
  },
  round: ([one, places = 0]) => roundTo(numberIn(one), numberIn(places)),
  abs: ([one]) => each(one, Math.abs),
  ceiling: ([one]) => each(one, Math.ceil),
  floor: ([one]) => each(one, Math.floor),
  concat: (given) => flat(given).map(textOf).join("") || null,
  length: ([one]) => (typeof one === "string" ? graphemeCount(one) : null),
  includes: ([many = null, one = null]) => one !== null && flat([many]).some((held) => isSame(held, one)),
  today: (_, { today }) => today,
  year: ([date]) => year(date),
  fiscalYear: ([date]) => fiscalYear(date),
  daysBetween: ([from, to]) => daysBetween(from, to),
  yearsBetween: ([from, to]) => yearsBetween(from, to),
  some: (given) => flat(given).some(isTrue),
  every: ([rows = null]) => (isList(rows) ? rows.every(isTrue) : isTrue(rows)),
};

const minus = (one: number, other: number) => one - other;

function ordered([one = null, other = null]: readonly Answer[], occasion: Occasion) {
  if (one === null || other === null) occasion.orderedEmpty = true;
  return orderOf(one, other);
}

function isIn<V>(value: V, ...allowed: readonly V[]): boolean {
  return allowed.includes(value);
}

function numbersIn(given: readonly Answer[]): readonly number[] {
  return flat(given).flatMap((one) => numberIn(one) ?? []);
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function extreme(given: readonly Answer[], isBetter: (one: number, other: number) => boolean): Answer {
  let best: number | null = null;
  for (const number of numbersIn(given)) if (best === null || isBetter(number, best)) best = number;
  return best;
}

function each(one: Answer | undefined, reckon: (number: number) => number): Answer {
  const number = numberIn(one);
  return number === undefined ? null : exact(reckon(number));
}

/** From the left; empty as soon as one is. */
function reckoned(given: readonly Answer[], reckon: (one: number, other: number) => number): Answer {
  let result = numberIn(given[0]);
  for (let index = 1; index < given.length; index += 1) {
    const next = numberIn(given[index]);
    if (result === undefined || next === undefined) return null;
    result = reckon(result, next);
  }
  return result === undefined ? null : exact(result);
}

/** A number a person can read: 0.1 + 0.2 is 0.3. Nothing where a number has no end. */
function exact(number: number): number | null {
  if (Number.isInteger(number)) return number === 0 ? 0 : number;
  return Number.isFinite(number) ? Number(number.toPrecision(15)) : null;
}

/** Half away from nought, as money is rounded. */
function roundTo(number: number | undefined, places: number | undefined): Answer {
  if (number === undefined || places === undefined || Math.abs(places) > 15) return null;
  const digits = Math.trunc(places);
  // By its figures: 1.005 × 100 is 100.49999…
  const [figures = "0", power = "0"] = String(Math.abs(number)).split("e");
  const shifted = Math.round(Number(`${figures}e${Number(power) + digits}`));
  const [whole = "0", wholePower = "0"] = String(shifted).split("e");
  return exact(Math.sign(number) * Number(`${whole}e${Number(wholePower) - digits}`));
}

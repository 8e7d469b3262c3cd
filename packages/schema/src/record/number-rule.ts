import { toLatinDigits } from "@saan/thai/numbers";
import type { Severity } from "../read/issue.js";
import type { Rule } from "../read/rule.js";
import { valueAt } from "../read/schema-at.js";
import { readPath } from "./stated.js";

/** The number of a row, as a document counts: 3, or "3.1" in an agenda. */
type RowNumber = number | string;

/**
 * No two rows of a list (at the path `list`) bear one number, in the field `number` or another: code `duplicate-number`. An
 * issue where other rows refer to them by number, advice where they are only read.
 */
export function numbersOnceRule<T>(list: string, severity: Severity, key = "number"): Rule<T> {
  const repeated = (record: T) => repeatedIn(record, list, key);
  return {
    code: "duplicate-number",
    severity,
    reads: [`${list}.*.${key}`],
    at: readPath(list),
    holds: (record) => repeated(record).length === 0,
    params: (record) => ({ numbers: repeated(record) }),
  };
}

/** A list whose rows point at the numbers of another, in the field `key`. */
interface Pointer {
  readonly from: string;
  readonly key: string;
}

/**
 * The same for a list that others point at: an issue where one points at a number that two rows bear, for nobody can tell
 * which is meant. A number that stands twice and is only read is advice: clerks do number two items 4.1.
 */
export function numbersPointedAtRules<T>(list: string, pointers: readonly Pointer[]): readonly Rule<T>[] {
  const repeated = (record: T, isPointedAt: boolean) => {
    const given = new Set(pointers.flatMap(({ from, key }) => numbersIn(record, from, key).map(plainNumber)));
    return repeatedIn(record, list, "number").filter((number) => given.has(plainNumber(number)) === isPointedAt);
  };
  const ruleFor = (severity: Severity, isPointedAt: boolean): Rule<T> => ({
    code: "duplicate-number",
    severity,
    reads: [`${list}.*.number`, ...pointers.map(({ from, key }) => `${from}.*.${key}`)],
    at: readPath(list),
    holds: (record) => repeated(record, isPointedAt).length === 0,
    params: (record) => ({ numbers: repeated(record, isPointedAt) }),
  });
  return [ruleFor("issue", true), ruleFor("advice", false)];
}

/** Every number that rows of the list `from` give in the field `key` is the number of a row of the list `to`. */
export function numbersKnownRule<T>({
  code,
  from,
  key,
  to,
}: {
  readonly code: string;
  readonly from: string;
  readonly key: string;
  readonly to: string;
}): Rule<T> {
  const unknown = (record: T) => {
    const known = new Set(numbersIn(record, to, "number").map(plainNumber));
    return distinct(numbersIn(record, from, key).filter((number) => !known.has(plainNumber(number))));
  };
  return {
    code,
    severity: "issue",
    reads: [`${from}.*.${key}`, `${to}.*.number`],
    at: readPath(from),
    holds: (record) => unknown(record).length === 0,
    params: (record) => ({ numbers: unknown(record) }),
  };
}

function repeatedIn(record: unknown, list: string, key: string): RowNumber[] {
  const numbers = numbersIn(record, list, key);
  return distinct(
    numbers.filter((one, at) => numbers.findIndex((other) => plainNumber(other) === plainNumber(one)) !== at),
  );
}

function numbersIn(record: unknown, list: string, key: string): RowNumber[] {
  const rows = valueAt(record, readPath(list)) as readonly Readonly<Record<string, unknown>>[] | undefined;
  return (rows ?? []).flatMap((row) => (row[key] === undefined ? [] : [row[key] as RowNumber]));
}

function distinct(numbers: readonly RowNumber[]): RowNumber[] {
  return [...new Map(numbers.map((number) => [plainNumber(number), number])).values()];
}

/** How a number is compared. An agenda may be numbered in Thai figures: ๓.๑ is 3.1, and "4(a)" is "4 (a)". */
export function plainNumber(number: RowNumber): string {
  return toLatinDigits(String(number)).replaceAll(" ", "");
}

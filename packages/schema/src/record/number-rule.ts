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
  const repeated = (record: T) => {
    const numbers = numbersIn(record, list, key);
    return distinct(numbers.filter((one, at) => numbers.findIndex((other) => plain(other) === plain(one)) !== at));
  };
  return {
    code: "duplicate-number",
    severity,
    reads: [`${list}.*.${key}`],
    at: readPath(list),
    holds: (record) => repeated(record).length === 0,
    params: (record) => ({ numbers: repeated(record) }),
  };
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
    const known = new Set(numbersIn(record, to, "number").map(plain));
    return distinct(numbersIn(record, from, key).filter((number) => !known.has(plain(number))));
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

function numbersIn(record: unknown, list: string, key: string): RowNumber[] {
  const rows = valueAt(record, readPath(list)) as readonly Readonly<Record<string, unknown>>[] | undefined;
  return (rows ?? []).flatMap((row) => (row[key] === undefined ? [] : [row[key] as RowNumber]));
}

function distinct(numbers: readonly RowNumber[]): RowNumber[] {
  return [...new Map(numbers.map((number) => [plain(number), number])).values()];
}

// An agenda may be numbered in Thai figures: ๓.๑ is 3.1, and "4(a)" is "4 (a)".
function plain(number: RowNumber): string {
  return toLatinDigits(String(number)).replaceAll(" ", "");
}

import { isPartialIsoDate, toBuddhistYear, toCommonYear } from "@saan/thai/calendar";
import type { Expression } from "./expression.js";
import { type AnswerKind, type FunctionName, functions } from "./functions.js";

type Refuse = (what: string, how: string) => never;

const COMPARED: ReadonlySet<FunctionName> = new Set(["=", "!=", "<", "<=", ">", ">="]);
/** What answers with one of several: a text may well stand in for a day that is not known. */
const CHOSEN: ReadonlySet<FunctionName> = new Set(["coalesce", "if"]);
// From here on a year is one of the Buddhist era: no rule speaks of the Gregorian year 2400.
const FIRST_BUDDHIST_YEAR = 2400;

/** Refuses constants beside a date that are no date, or one of the Buddhist era: a date is never before or after them. */
export function refuseStrangeDays(
  call: FunctionName,
  parts: readonly Expression[],
  kinds: readonly AnswerKind[],
  refuse: Refuse,
): void {
  const takesDates = (functions[call].takes as readonly AnswerKind[]).includes("date");
  const isBesideDate = parts.some((part, at) => !("value" in part) && kinds[at] === "date");
  const areDates = takesDates || (isBesideDate && COMPARED.has(call));
  for (const [at, part] of parts.entries()) {
    if (areDates || (isBesideDate && CHOSEN.has(call) && kinds[at] === "date")) refuseStrangeDay(part, refuse);
  }
  if (COMPARED.has(call)) refuseOtherEra(parts, refuse);
}

/** Refuses a constant that is no date, or one of the Buddhist era, where a date is wanted. */
export function refuseStrangeDay(expression: Expression, refuse: Refuse): void {
  if (!("value" in expression) || typeof expression.value !== "string" || expression.value === "") return;
  const { value } = expression;
  if (!isPartialIsoDate(value)) {
    refuse(`"${value}" is no date`, 'Write a day as "2024-10-01", a month as "2024-10", a year as "2024".');
  }
  const year = Number(value.slice(0, 4));
  if (year >= FIRST_BUDDHIST_YEAR) {
    const remedy = `Dates are kept in the Gregorian calendar: "${toCommonYear(year)}${value.slice(4)}".`;
    refuse(`"${value}" is written in the Buddhist era`, remedy);
  }
}

/** `year` gives a Gregorian year, `fiscalYear` one of the Buddhist era: neither is ever a constant of the other. */
function refuseOtherEra(parts: readonly Expression[], refuse: Refuse): void {
  const asked = parts.flatMap((part) => ("call" in part ? [part.call] : []));
  for (const part of parts) {
    if (!("value" in part) || typeof part.value !== "number" || part.value < 1000) continue;
    const { value } = part;
    if (asked.includes("year") && value >= FIRST_BUDDHIST_YEAR) {
      refuse(`"year" is never ${value}`, `It gives the Gregorian year: ${toCommonYear(value)}.`);
    }
    if (asked.includes("fiscalYear") && value < FIRST_BUDDHIST_YEAR) {
      refuse(
        `"fiscalYear" is never ${value}`,
        `It gives the year of the Buddhist era: ${toBuddhistYear(String(value))}.`,
      );
    }
  }
}

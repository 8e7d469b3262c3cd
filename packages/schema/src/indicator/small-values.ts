import type { CodeOf } from "../field/codelist.js";
import type { Quantity } from "../field/quantity.js";
import { countsThings, FEWEST_SHOWN, isFew } from "../record/small-count.js";
import type { indicatorMeasures, valueStatuses } from "./codelists.js";

/** A part of a value, as far as its size is asked about. */
export interface SizedPart {
  readonly sex?: string | undefined;
  readonly ageRange?: object | undefined;
  readonly group?: string | undefined;
  readonly status?: CodeOf<typeof valueStatuses> | undefined;
  readonly comparator?: Quantity["comparator"] | undefined;
  readonly value?: number | undefined;
}

/** An observation, as far as its size is asked about. */
export interface Sized extends SizedPart {
  readonly measure?: CodeOf<typeof indicatorMeasures> | undefined;
  readonly upTo?: number | undefined;
  readonly unit?: string | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly comparedWith?: { readonly value: number; readonly current?: number | undefined } | undefined;
  readonly breakdown?: readonly SizedPart[] | undefined;
}

/** Whether a value and its parts may count people: they do unless the measure or the unit says otherwise. */
export function mayCountPeople({ measure = "unit", unit }: Sized): boolean {
  return measure === "unit" && (unit === undefined || !countsThings(unit));
}

/** Whether a stated value is a whole number of one to nine, and nothing hides it. */
export function isSmallValue({
  value,
  upTo,
  comparator = "exact",
}: SizedPart & { readonly upTo?: number | undefined }) {
  return value !== undefined && Number.isInteger(value) && isFew({ value, upTo, comparator });
}

/** Whether an observation shows an exact number of so few that they could be known. */
export function showsFew(record: Sized): boolean {
  const { measure, numerator, denominator, comparedWith, breakdown = [] } = record;
  const ofPeople = mayCountPeople(record);
  const compared = ofPeople || measure === "percentage-change" ? [comparedWith?.value, comparedWith?.current] : [];
  const beside = [numerator, denominator, ...compared].map((value) => ({ value }));
  return [...(ofPeople ? [record, ...breakdown] : []), ...beside].some(isSmallValue);
}

/** A hidden part that the whole gives away, and the parts that give it away with the whole: rows of the breakdown, from 0. */
export interface ReckonablePart {
  readonly row: number;
  readonly others: readonly number[];
}

/**
 * The hidden parts that the whole gives away: it is exact, and of all parts by sex (by age, by group …) only this one is
 * hidden, so that what the others leave is its number. Nothing is given away where they leave ten or more.
 */
export function reckonableParts({
  value: whole,
  comparator = "exact",
  measure = "unit",
  breakdown = [],
}: Sized): ReckonablePart[] {
  if (whole === undefined || comparator !== "exact" || measure !== "unit") return [];
  const splits = new Map<string, number[]>();
  for (const [at, part] of breakdown.entries()) {
    const split = dimensionsOf(part);
    splits.set(split, [...(splits.get(split) ?? []), at]);
  }
  return [...splits.values()].flatMap((rows) => {
    const [row, ...furtherHidden] = rows.filter((at) => isHidden(breakdown[at]));
    const others = rows.filter((at) => !isHidden(breakdown[at]));
    if (row === undefined || furtherHidden.length > 0 || others.length === 0) return [];
    if (!others.every((at) => isExact(breakdown[at]))) return [];
    const rest = others.reduce((left, at) => left - (breakdown[at]?.value ?? 0), whole);
    return rest >= 0 && rest < FEWEST_SHOWN ? [{ row, others }] : [];
  });
}

function isExact(part: SizedPart | undefined): boolean {
  return part?.value !== undefined && (part.comparator ?? "exact") === "exact";
}

function isHidden(part: SizedPart | undefined): boolean {
  return part?.status === "suppressed" || part?.comparator === "less-than" || part?.comparator === "at-most";
}

function dimensionsOf({ sex, ageRange, group }: SizedPart): string {
  return [sex, ageRange, group].map((given) => given !== undefined).join();
}

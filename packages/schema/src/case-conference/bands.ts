import { type CodeOf, codelist } from "../field/codelist.js";
import { FEWEST_SHOWN } from "../record/small-count.js";

/**
 * A count as a band. Exact counts of cases are never recorded: one of "ตั้งครรภ์ไม่พร้อม 1 ราย" in a district is somebody whom
 * her neighbours can name.
 */
export const countBands = codelist({
  none: { th: "ไม่มี", en: "None", source: "proposed" },
  "fewer-than-five": {
    th: "น้อยกว่า 5",
    en: "Fewer than 5",
    definition: { th: "มีตั้งแต่ 1 ถึง 4", en: "From 1 to 4" },
    source: "proposed",
  },
  "five-to-nine": { th: "5 ถึง 9", en: "5 to 9", source: "proposed" },
  "ten-to-nineteen": { th: "10 ถึง 19", en: "10 to 19", source: "proposed" },
  "twenty-to-forty-nine": { th: "20 ถึง 49", en: "20 to 49", source: "proposed" },
  "fifty-or-more": { th: "50 ขึ้นไป", en: "50 or more", source: "proposed" },
});

export type CountBand = CodeOf<typeof countBands>;

/** The smallest and the largest count of each band. */
export const bandBounds: Readonly<Record<CountBand, readonly [from: number, to: number]>> = {
  none: [0, 0],
  "fewer-than-five": [1, 4],
  "five-to-nine": [5, 9],
  "ten-to-nineteen": [10, 19],
  "twenty-to-forty-nine": [20, 49],
  "fifty-or-more": [50, Number.POSITIVE_INFINITY],
};

/** The band of a count; `undefined` for what is no count (negative, a fraction, not a number). */
export function bandOf(count: number): CountBand | undefined {
  if (!Number.isInteger(count) || count < 0) return undefined;
  return countBands.codes.find((band) => count <= bandBounds[band][1]);
}

/** A count fit to be shown: as it is, or only that it is below a limit. */
export type BandedCount =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "fewer-than"; readonly limit: number };

/**
 * A count of people as it may be shown or published: nought and counts from the threshold (10 unless told) as they are, any
 * other only as "fewer than". What is no count is not shown either. A hidden count beside an exact total can be worked out
 * by subtraction: band the total with {@link bandOf} then, too.
 *
 * Throws a RangeError for a threshold that is not a whole number from 1.
 */
export function bandedCount(
  value: number,
  { threshold = FEWEST_SHOWN }: { readonly threshold?: number } = {},
): BandedCount {
  if (!Number.isInteger(threshold) || threshold < 1)
    throw new RangeError(`bandedCount: the threshold is ${threshold}; give a whole number from 1`);
  return value === 0 || value >= threshold ? { kind: "exact", value } : { kind: "fewer-than", limit: threshold };
}

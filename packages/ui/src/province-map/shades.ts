/** A range of values that has one shade on the map, both ends within it. */
export interface Shade {
  readonly from: number;
  readonly to: number;
}

const MOST = 5;

/**
 * Divides values into at most five ranges of about as many provinces each, from the lowest to the highest; equal values are
 * always in one range. Ranges of equal width would leave nearly all of a country in one shade when one province is far off.
 */
export function shadesOf(values: readonly number[]): readonly Shade[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const count = Math.min(MOST, new Set(sorted).size);
  const shades: Shade[] = [];
  let at = 0;
  for (let shade = 0; shade < count && at < sorted.length; shade += 1) {
    const from = sorted[at] ?? 0;
    let end = Math.max(at + 1, Math.round(((shade + 1) * sorted.length) / count));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    shades.push({ from, to: sorted[end - 1] ?? from });
    at = end;
  }
  return shades;
}

/** The number of a value's shade, from 1 for the lowest; 0 for no value. */
export function shadeOf(shades: readonly Shade[], value: number | null | undefined): number {
  if (value === null || value === undefined) return 0;
  return shades.findIndex(({ to }) => value <= to) + 1;
}

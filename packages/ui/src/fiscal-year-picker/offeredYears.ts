/** The years that a picker offers, the latest first: those between its bounds, else ten before and five after this year. */
export function offeredYears(
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  current: number | undefined,
  chosen: number | undefined,
): readonly number[] {
  const last = max ?? (current === undefined ? (min ?? chosen) : Math.max(current + 5, min ?? 0));
  const first = min ?? (current === undefined ? (max ?? chosen) : Math.min(current - 10, last ?? current));
  const years = new Set(chosen === undefined ? [] : [chosen]);
  if (first !== undefined && last !== undefined) for (let year = first; year <= last; year += 1) years.add(year);
  return [...years].sort((a, b) => b - a);
}

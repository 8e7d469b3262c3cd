/** Several chosen values, in the order they were chosen, and how two of them are told apart. */
export interface Chosen<T> {
  readonly values: readonly T[];
  readonly keyOf: (value: T) => string;
  /** At most this many. */
  readonly max: number;
}

export function isChosen<T>({ values, keyOf }: Chosen<T>, key: string): boolean {
  return values.some((value) => keyOf(value) === key);
}

/** The values with one put in, or taken out; the same values where no more may be chosen. */
export function toggled<T>({ values, keyOf, max }: Chosen<T>, value: T): readonly T[] {
  const key = keyOf(value);
  const without = values.filter((one) => keyOf(one) !== key);
  if (without.length < values.length) return without;
  return values.length < max ? [...values, value] : values;
}

/** The values with all of these put in, as many as may be; with all of these taken out where every one is chosen already. */
export function allToggled<T>(chosen: Chosen<T>, all: readonly T[]): readonly T[] {
  const { values, keyOf, max } = chosen;
  const missing = all.filter((value) => !isChosen(chosen, keyOf(value)));
  if (missing.length > 0) return [...values, ...missing].slice(0, Math.max(values.length, max));
  const gone = new Set(all.map(keyOf));
  return values.filter((value) => !gone.has(keyOf(value)));
}

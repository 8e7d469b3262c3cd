/** Numbers that look like chance and are the same for the same seed: what a run found, the next one finds again. */
export interface Random {
  /** A whole number from 0, below `below`. */
  next(below: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** Mulberry32: 32 bits of state are enough for a hundred thousand records. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return {
    next,
    pick: (choices) => {
      if (choices.length === 0) throw new RangeError("pick: there is nothing to pick from");
      return choices[next(choices.length)] as (typeof choices)[number];
    },
  };
}

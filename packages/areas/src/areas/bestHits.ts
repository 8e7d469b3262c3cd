/** Keeps the best of many hits, each position once. */
export interface BestHits {
  readonly isEmpty: boolean;
  /** Smaller is better, in this order: match, depth, length, position. */
  offer(position: number, match: number, depth: number, length: number): void;
  /** Positions, best first. */
  list(): number[];
}

const LONGEST = 63;
const DEPTHS = 4;
const POSITIONS = 1 << 14;
// Cutting seldom, for much at once, is cheaper than keeping order at every hit.
const ROOM = 256;

/**
 * One letter is in thousands of names, and twenty are wanted: sorting all of them was the slowest part of a search.
 * @param limit how many to keep
 */
export function createBestHits(limit: number): BestHits {
  // All four in one number, which sorts as they should.
  let kept: number[] = [];
  let worst = Number.POSITIVE_INFINITY;

  function cut() {
    const seen = new Set<number>();
    kept = kept
      .sort((a, b) => a - b)
      .filter((hit) => seen.size < limit && !seen.has(hit % POSITIONS) && seen.add(hit % POSITIONS));
    if (kept.length >= limit) worst = kept.at(-1) ?? worst;
  }

  return {
    get isEmpty() {
      return kept.length === 0;
    },
    offer(position, match, depth, length) {
      const hit = ((match * DEPTHS + depth) * (LONGEST + 1) + Math.min(length, LONGEST)) * POSITIONS + position;
      if (hit >= worst) return;
      kept.push(hit);
      if (kept.length > limit + ROOM) cut();
    },
    list() {
      cut();
      return kept.map((hit) => hit % POSITIONS);
    },
  };
}

/** A value and when it was so, in words: `ปี 2566`. */
export interface DatedFigure {
  readonly value: number;
  readonly period?: string;
}

/** Which way a figure must go to be good news. */
export type Better = "higher" | "lower";

/** How a value stands to one before it. `by` is never negative. */
export interface Change {
  readonly way: "rose" | "fell" | "same";
  readonly by: number;
  /** `undefined` where nobody said which way is better, or nothing changed. */
  readonly news: "better" | "worse" | undefined;
}

// Sums of decimals leave dust behind: 0.3 - 0.2 is not 0.1.
function difference(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}

/** Compares a value with one before it. */
export function changeFrom(before: number, now: number, better: Better | undefined): Change {
  const by = difference(now, before);
  if (by === 0) return { way: "same", by: 0, news: undefined };
  const way = by > 0 ? "rose" : "fell";
  const news = better === undefined ? undefined : (way === "rose") === (better === "higher") ? "better" : "worse";
  return { way, by: Math.abs(by), news };
}

/** How far a value is from its target: `short` of one to rise to, `over` one to sink to. */
export function towardsTarget(
  target: number,
  now: number,
  better: Better,
): { readonly state: "reached" | "short" | "over"; readonly by: number } {
  const left = better === "higher" ? difference(target, now) : difference(now, target);
  if (left <= 0) return { state: "reached", by: 0 };
  return { state: better === "higher" ? "short" : "over", by: left };
}

/**
 * How much of the way from its baseline to its target a value has come: 0 at the baseline, 1 at the target, more beyond it,
 * less than 0 when it went the other way. `undefined` where there is no way to go.
 */
export function shareOfWay(baseline: number, target: number, now: number): number | undefined {
  return target === baseline ? undefined : difference(now, baseline) / difference(target, baseline);
}

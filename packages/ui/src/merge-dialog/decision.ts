import type { MergeChoice } from "@saan/forms/merge";

/** What a person decided about one conflict so far: whose answer to use, or one of their own. */
export type Decision = "mine" | "theirs" | "other";

/** By `key` of the conflict. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What was decided as `mergedWith` takes it, with the answers that were written; without those that are not there yet. */
export function choicesOf(
  decisions: Decisions,
  written: ReadonlyMap<string, unknown>,
): Readonly<Record<string, MergeChoice>> {
  const made = Object.entries(decisions).flatMap(([key, decision]): (readonly [string, MergeChoice])[] => {
    if (decision !== "other") return [[key, decision]];
    return written.has(key) ? [[key, { value: written.get(key) }]] : [];
  });
  return Object.fromEntries(made);
}

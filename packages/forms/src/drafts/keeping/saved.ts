import { sameValue } from "../../values/index.js";
import type { DraftPlace, SaveResult } from "../DraftPlace.js";
import { expiryOf } from "../expireDrafts.js";
import type { DraftState } from "./DraftKeeping.js";

/** What saving came to, as a person is told. */
export function outcomeOf(
  result: SaveResult,
  { expiresAfter, idleMinutes }: Pick<DraftPlace, "expiresAfter" | "idleMinutes">,
): Partial<DraftState> {
  if (!result.ok) return { status: result.kept === "memory" ? "memory" : "failed", reason: result.reason };
  const expiresAt = expiresAfter === undefined ? undefined : expiryOf(result.savedAt, expiresAfter);
  return { status: "saved", reason: undefined, savedAt: result.savedAt, expiresAt, idleMinutes };
}

/** The list of before while nothing in it changed, so that nothing renders for it. */
export function sameOr(before: readonly string[], after: readonly string[] = []): readonly string[] {
  return sameValue(before, after) ? before : after;
}

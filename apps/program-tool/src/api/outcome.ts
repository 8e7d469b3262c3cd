import type { Issue } from "@saan/schema/read";
import type { Problem, Saved, Stored } from "./contract.js";

/**
 * Why the server's answer did not arrive, or was not what was asked for.
 *
 * - `network` nothing answered: no signal, or the server is off
 * - `timeout` no answer in time
 * - `not-ours` somebody else answered: the sign-in page of a Wi-Fi, a proxy's error page
 * - `unavailable` our server answered that it cannot work now
 * - `too-large` more than the server takes
 * - `not-found` nothing is there
 * - `refused` anything else the server said no to; its own words are in `problem`
 */
export type Failure =
  | { readonly kind: "network" | "timeout" | "not-ours" | "unavailable" | "too-large" }
  | { readonly kind: "not-found" | "refused"; readonly problem: Problem };

/** The answer to a question. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The answer to a write: it is kept, a person has something to correct or to choose, or it failed. */
export type SaveAnswer<T> =
  | { readonly kind: "saved"; readonly saved: Saved<T> }
  | { readonly kind: "invalid"; readonly issues: readonly Issue[]; readonly advice: readonly Issue[] }
  | { readonly kind: "stale"; readonly current: Stored<T> }
  | { readonly kind: "failed"; readonly failure: Failure; readonly settled: boolean };

/**
 * Whether a failed write is certainly not kept. After any other failure the server may have kept it and only the answer
 * was lost, so it must be asked again under the same key before anything else is written.
 */
export function isSettled(failure: Failure): boolean {
  if (failure.kind === "too-large" || failure.kind === "not-found") return true;
  return failure.kind === "refused" && failure.problem.status < 500;
}

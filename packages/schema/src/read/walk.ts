import type * as z from "zod";
import type { Severity } from "./issue.js";
import { type RawIssue, sayNothing, translate } from "./translate.js";

/** An issue on its way up: its path grows from the inside out, and is turned round at the end. */
export interface Found {
  readonly path: (string | number)[];
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly severity: Severity;
}

/** What one walk over an input has found and met so far. */
export interface Walk {
  readonly found: Found[];
  /** Never fewer than the guard would count. */
  nodes: number;
  characters: number;
  /** Something was not looked into: only the guard can say whether the input keeps the bounds. */
  unseen: boolean;
  /** The walk gave up: only zod can read this input. */
  left: boolean;
  /** As zod decides whether later checks run: 0 they do, 1 they do not, 2 not even those with a `when`. */
  stop: 0 | 1 | 2;
}

/** Reads a value as one schema: gives a fresh copy, and adds what is wrong to the walk. */
export type Walker = (value: unknown, walk: Walk) => unknown;

/** A schema that can be walked. */
export interface Step {
  readonly walker: Walker;
  /** Levels of objects and lists, itself included. */
  readonly height: number;
  /** At most so many characters of a sound value are not counted by the walker itself: those of codes. */
  readonly letters: number;
}

export function newWalk(): Walk {
  return { found: [], nodes: 1, characters: 0, unseen: false, left: false, stop: 0 };
}

/** Gives up: what this is, zod has to say. */
export function leave(value: unknown, walk: Walk): unknown {
  walk.left = true;
  return value;
}

/** Counts a value that the walk does not go into. */
export function pass(value: unknown, walk: Walk): void {
  if (typeof value === "string") walk.characters += value.length;
  else if (typeof value === "object" && value !== null) walk.unseen = true;
}

/** Puts what was found since `from` under a key. */
export function under(walk: Walk, from: number, key: string | number): void {
  for (let at = from; at < walk.found.length; at += 1) walk.found[at]?.path.push(key);
}

const CONTEXT = { async: false, jitless: true, error: sayNothing } as const;

/** Has zod read a value that is no sound one, or of which only zod can tell. `schema` comes with its wrappers. */
export function askZod(schema: z.core.$ZodType, value: unknown, walk: Walk): unknown {
  pass(value, walk);
  // Not `safeParse`: it would make an Error and an English sentence for each issue.
  const payload = schema._zod.run({ value, issues: [] }, CONTEXT);
  if (payload instanceof Promise) return leave(value, walk);
  if (payload.issues.length > 0) report(payload.issues, schema, value, walk);
  return payload.value;
}

function report(issues: readonly RawIssue[], schema: z.core.$ZodType, value: unknown, walk: Walk): void {
  for (const { continue: goesOn } of issues) if (goesOn !== true) walk.stop = goesOn === false ? 2 : walk.stop || 1;
  for (const { path, code, params, severity } of translate(issues, schema, value)) {
    walk.found.push({ path: path.slice().reverse(), code, params, severity });
  }
}

/**
 * Runs the checks of an object or a list on the copy that was made of it, as zod does: after its parts, and not when one of
 * them is so wrong that zod would stop there.
 */
export function runChecks(schema: z.core.$ZodType, copy: unknown, value: unknown, walk: Walk): unknown {
  const payload: z.core.ParsePayload = { value: copy, issues: [] };
  for (const { _zod } of schema._zod.def.checks ?? []) {
    const { def } = _zod;
    if (def.when ? walk.stop === 2 || !def.when(payload) : walk.stop > 0) continue;
    const from = payload.issues.length;
    if ((_zod.check as z.core.CheckFn<unknown>)(payload) instanceof Promise) return leave(value, walk);
    if (payload.issues.length > from) report(payload.issues.slice(from), schema, value, walk);
  }
  return payload.value;
}

import type * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import type { Path, Severity } from "./issue.js";

/**
 * A statement about a record that needs more than one field. Kept apart from the schema, because zod skips an object's
 * own refinement as soon as any field has the wrong type, and people would then meet their mistakes in two waves.
 */
export interface Rule<T> {
  readonly code: string;
  readonly severity: Severity;
  /** Dotted paths it looks at (`term.end`; `*` is any row). It runs when none of them has an issue at, above or below it. */
  readonly reads: readonly string[];
  /** Where its finding is shown. */
  readonly at: Path;
  /** Where in this very record, when `at` cannot know. Nothing is found at a place that has an issue already. */
  readonly place?: (record: T) => Path;
  /** True when nothing is wrong. May rely on what `reads` names being valid, and on nothing else. */
  readonly holds: (record: T) => boolean;
  readonly params?: (record: T) => Record<string, unknown>;
}

/** A kind of record: its schema, the rules across its fields, and the version that drafts and exports carry. */
export interface RecordDefinition<T> {
  readonly name: string;
  /** Whole number, raised when a stored record of the version before would no longer be read. */
  readonly version: number;
  readonly label: Bilingual;
  readonly schema: z.core.$ZodType;
  readonly rules: readonly Rule<T>[];
  /** Never there: it says what a record is. Were it said by the schema's type, a compiler would compare schemas for seconds. */
  readonly "~record"?: T;
}

/** What every record definition can tell, whichever its record: take this as a parameter where nothing is read. */
export interface AnyRecordDefinition {
  readonly name: string;
  readonly version: number;
  readonly label: Bilingual;
  readonly schema: z.core.$ZodType;
  readonly rules: readonly Pick<Rule<never>, "code" | "severity" | "reads" | "at">[];
}

/** Defines a kind of record. The type of the record comes from the schema, be it written in zod or in zod/mini. */
export function defineRecord<S extends z.core.$ZodType>(definition: {
  readonly name: string;
  readonly version: number;
  readonly label: Bilingual;
  readonly schema: S;
  readonly rules?: readonly Rule<z.infer<S>>[];
}): RecordDefinition<z.infer<S>> & { readonly schema: S } {
  // An inferred output type and the schema's own are one; TypeScript cannot see it through a generic.
  return { rules: [], ...definition } as unknown as RecordDefinition<z.infer<S>> & { readonly schema: S };
}

const cutPlaces = new Map<string, readonly string[]>();

// The places rules read are written once, and asked about for every issue of every record.
function keysOf(dotted: string): readonly string[] {
  let keys = cutPlaces.get(dotted);
  if (!keys) {
    keys = dotted === "" ? [] : dotted.split(".");
    cutPlaces.set(dotted, keys);
  }
  return keys;
}

/** Whether two places touch: one is the other, or holds it. `*` stands for any one key. */
export function touches(dotted: string, path: Path): boolean {
  const keys = keysOf(dotted);
  const shared = Math.min(keys.length, path.length);
  for (let index = 0; index < shared; index += 1) {
    if (keys[index] !== "*" && keys[index] !== String(path[index])) return false;
  }
  return true;
}

import type { Form } from "../model/index.js";
import { copyOf, isPlainObject, type Values } from "./values.js";

/** Form values brought up to date; or, when that failed, as they were, and why. */
export type Migrated =
  | { readonly ok: true; readonly values: Values }
  | {
      readonly ok: false;
      /** As they were given: nothing of them is lost. */
      readonly values: Values;
      /** The version that could not be left, or that this form does not know yet. */
      readonly at: number;
      /**
       * `missing`: no migration begins there. `failed`: it threw, or gave no values. `newer`: the values are of a later
       * version than the form.
       */
      readonly reason: "missing" | "failed" | "newer";
      readonly error?: unknown;
    };

/**
 * Brings form values of an older version of a form up to date, one version after the other, by the migrations of
 * `defineForm`. Never throws, and changes nothing it was given.
 */
export function migrateValues<T>({ model, migrations = {} }: Form<T>, version: number, values: Values): Migrated {
  if (version > model.version) return { ok: false, values, at: version, reason: "newer" };
  let migrated: Values;
  try {
    migrated = copyOf(values) as Values;
  } catch (error) {
    // Deeper than a program can go.
    return { ok: false, values, at: version, reason: "failed", error };
  }
  for (let at = version; at < model.version; at += 1) {
    const migrate = Object.hasOwn(migrations, at) ? migrations[at] : undefined;
    if (!migrate) return { ok: false, values, at, reason: "missing" };
    try {
      const next = migrate(migrated);
      if (!isPlainObject(next)) return { ok: false, values, at, reason: "failed" };
      migrated = next;
    } catch (error) {
      return { ok: false, values, at, reason: "failed", error };
    }
  }
  return { ok: true, values: migrated };
}

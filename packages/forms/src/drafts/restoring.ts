import type { Path } from "@saan/schema/read";
import type { Form, FormModel } from "../model/index.js";
import { migrateValues, sameValue, toValues, type Values } from "../values/index.js";
import { isPlainObject } from "../values/values.js";
import type { Draft } from "./draft.js";

/** An answer of a draft that has no place in the form as it is now. */
export interface Unmatched {
  /** Where it was in the draft, brought up to date as far as that could be done. */
  readonly path: Path;
  readonly value: unknown;
}

/** The values of a draft for the form as it is now; or why there are none. */
export type Restorable =
  | {
      readonly ok: true;
      readonly values: Values;
      readonly unmatched: readonly Unmatched[];
      /** What editing began from, brought up to date as the values are; undefined where the draft does not say, or that failed. */
      readonly base?: Values;
    }
  /** `newer`: it is of a later version of the form. `failed`: it could not be brought up to date. */
  | { readonly ok: false; readonly reason: "newer" | "failed"; readonly error?: unknown };

/** Form values with the version they are of: a draft, or what a person sent. */
export type KeptValues = Pick<Draft, "formVersion" | "values" | "before">;

/**
 * Brings the values of a draft up to date: with `migrate` when it is given, with the form's own migrations otherwise; where
 * there is none, fields are matched by name. Never throws, and says which answers have no place any more.
 */
export function restorable<T, Kept extends KeptValues>(
  form: Form<T>,
  draft: Kept,
  migrate?: (draft: Kept) => Values,
): Restorable {
  const restored = upToDate(form, draft, migrate);
  if (!restored.ok || !draft.before) return restored;
  const base = upToDate(form, { ...draft, values: { ...draft.values, ...draft.before } }, migrate);
  return base.ok ? { ...restored, base: base.values } : restored;
}

function upToDate<T, Kept extends KeptValues>(
  form: Form<T>,
  draft: Kept,
  migrate: ((draft: Kept) => Values) | undefined,
): Restorable {
  const { version } = form.model;
  if (draft.formVersion > version) return { ok: false, reason: "newer" };
  if (draft.formVersion === version) return matched(form, draft.values);
  if (migrate) {
    try {
      const values = migrate(draft);
      return isPlainObject(values) ? matched(form, values) : { ok: false, reason: "failed" };
    } catch (error) {
      return { ok: false, reason: "failed", error };
    }
  }
  const migrated = migrateValues(form, draft.formVersion, draft.values);
  if (migrated.ok || migrated.reason === "missing") return matched(form, migrated.values);
  return { ok: false, reason: "failed", error: migrated.error };
}

function matched({ model }: { readonly model: FormModel }, values: Values): Restorable {
  return { ok: true, values, unmatched: unmatchedIn(values, toValues(model, values), []) };
}

function unmatchedIn(value: unknown, fitted: unknown, path: Path): readonly Unmatched[] {
  if (isNothing(value) || sameValue(value, fitted)) return [];
  if (Array.isArray(value) && Array.isArray(fitted)) {
    return value.flatMap((one, index) => unmatchedIn(one, fitted[index], [...path, index]));
  }
  if (isPlainObject(value) && isPlainObject(fitted)) {
    return Object.entries(value).flatMap(([key, inner]) =>
      unmatchedIn(inner, Object.hasOwn(fitted, key) ? fitted[key] : undefined, [...path, key]),
    );
  }
  return [{ path, value }];
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return (
    isPlainObject(value) && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isNothing)
  );
}

import { SaanError } from "../model/index.js";
import type { FormDraft } from "./FormDraft.js";
import type { FormEngine } from "./FormEngine.js";

/** Kept out of sight: what hooks share is not an interface for applications. */
export const engineKey: unique symbol = Symbol("saan.form-engine");

/** What `useFormNode`, `useFormRows` and `useDraft` need of a form: its handle, or the handle's `control`. */
export interface FormControl {
  readonly [engineKey]: FormEngine;
  /** The draft that `useSchemaForm` keeps; idle when it was not given `draft`. The same object for the life of the form. */
  readonly draft: FormDraft;
}

export function engineOf(handle: FormControl): FormEngine {
  const engine: FormEngine | undefined = handle[engineKey];
  if (engine) return engine;
  throw new SaanError("not-a-form", "This is not a form handle.", "Give the hook what useSchemaForm returned.");
}

import type { Draft } from "@saan/forms/drafts";
import type { FormModel } from "@saan/forms/model";
import type { Values } from "@saan/forms/values";
import { draftMigrations } from "../record-forms.js";

/**
 * The values of a draft as this version of its form has them. A draft of a form that no migration is known for, or of a
 * later version, comes back as it is: its fields are then matched by name.
 */
export function valuesOfDraft({ id, version }: FormModel, draft: Pick<Draft, "formVersion" | "values">): Values {
  const steps = Object.hasOwn(draftMigrations, id) ? draftMigrations[id as keyof typeof draftMigrations] : {};
  let values: unknown = draft.values;
  for (let from = draft.formVersion; from < version; from += 1) values = steps[from]?.(values) ?? values;
  return values as Values;
}

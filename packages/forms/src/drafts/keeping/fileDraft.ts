import type { Form } from "../../model/index.js";
import { toValues } from "../../values/index.js";
import type { Draft, DraftContent } from "../draft.js";
import { keptPart } from "../privacy.js";
import { restorable } from "../restoring.js";
import { keepsOf } from "./draftContent.js";
import type { PlacedKeeping } from "./KeepingOptions.js";

/**
 * What of a draft from a file may be kept on this device: a file holds what the store it came from kept, and this one may keep less.
 * Undefined where the form cannot tell what is in it, as of a later version: the page has it, and the person has the file.
 */
export function keptOfFile<T>(form: Form<T>, draft: Draft, options: PlacedKeeping): DraftContent | undefined {
  if (draft.sealed !== undefined || (options.store.encrypted && !options.keeps)) return draft;
  const upToDate = restorable(form, draft, options.migrate);
  if (!upToDate.ok) return undefined;
  const { model } = form;
  // Without what has no place in the form: nobody could tell whether it is sensitive.
  const part = (values: typeof draft.values) => keptPart(model, toValues(model, values), keepsOf(options));
  const { values, leftOut } = part(upToDate.values);
  const missing = [...new Set([...(draft.leftOut ?? []), ...leftOut])];
  return {
    key: draft.key,
    formId: draft.formId,
    formVersion: model.version,
    revision: draft.revision,
    savedAt: draft.savedAt,
    values,
    ...(draft.baseRevision === undefined ? {} : { baseRevision: draft.baseRevision }),
    ...(upToDate.base && { before: part(upToDate.base).values }),
    ...(missing.length > 0 && { leftOut: missing }),
  };
}

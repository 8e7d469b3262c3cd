import type { Form } from "@saan/forms/model";
import { auditEvents } from "@saan/forms/submission";
import type { Actor } from "../api/contract.js";

const MOST_PATHS = 100;

/**
 * The dotted paths of the fields in which two records of a form differ, kept fields included: `parties.3.role`, `title`. Each
 * once, at most 100, in form order; never the values: an audit trail must not become a second copy of what people told.
 */
export function changedFields<T>(form: Form<T>, before: T, after: T, actor: Actor): readonly string[] {
  const events = auditEvents(form, before, after, { actor, at: new Date().toISOString() });
  return [...new Set(events.map(({ path }) => path.join(".")))].slice(0, MOST_PATHS);
}

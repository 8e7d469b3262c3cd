import type { Reading } from "@saan/schema/read";
import type { Form } from "../model/index.js";
import { type RuleRun, readForm } from "../rules/index.js";
import { inFormTerms } from "../submission/inFormTerms.js";
import type { Values } from "../values/index.js";

/**
 * Reads the record that form values stand for, settled as the form asks for it. `pristine` are the values it began from.
 * `readSubmission` on a server says the same. Never throws, whatever was typed.
 */
export function readValues<T>(form: Form<T>, values: Values, pristine: Values = {}, run?: RuleRun): Reading<T> {
  return inFormTerms(form, values, readForm(form, values, { pristine, run }), run);
}

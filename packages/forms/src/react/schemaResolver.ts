import type { Locale } from "@saan/schema/field";
import type { Issue } from "@saan/schema/read";
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import { issueText } from "../messages/index.js";
import { type Form, nearestNode } from "../model/index.js";
import type { Values } from "../values/index.js";
import { readValues } from "./readValues.js";

/**
 * A resolver for those who call react-hook-form's `useForm` themselves, with the form values of `toValues` or
 * `emptyValues` as `defaultValues`. Errors carry the code as `type` and a sentence as `message`; those of a list as a
 * whole are at its `root`. Building them costs one walk per issue, whatever the number of mounted fields.
 */
export function schemaResolver<T>(
  form: Form<T>,
  { locale = "th" }: { readonly locale?: Locale } = {},
): Resolver<FieldValues, unknown, T> {
  return (values) => {
    const reading = readValues(form, values as Values);
    if (reading.ok) return { values: reading.value, errors: {} };
    const errors: ErrorTree = {};
    for (const issue of reading.issues) place(errors, issue, form, values, locale);
    return { values: {}, errors: errors as FieldErrors<FieldValues> };
  };
}

interface ErrorTree {
  [step: string]: ErrorTree | string;
}

function place<T>(errors: ErrorTree, issue: Issue, form: Form<T>, values: Values, locale: Locale): void {
  // Only along the fields of the form: the path of an issue about a forbidden key leads to a prototype.
  const { node, path } = nearestNode(form.model, issue.path, values);
  const steps = node.kind === "list" || path.length === 0 ? [...path, "root"] : path;
  let place = errors;
  for (const step of steps) {
    const below = place[step];
    const next = typeof below === "object" ? below : {};
    place[step] = next;
    place = next;
  }
  if (typeof place.type === "string") return;
  place.type = issue.code;
  place.message = issueText(issue, { node, locale });
}

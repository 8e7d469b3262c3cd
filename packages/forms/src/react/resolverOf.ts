import type { Issue } from "@saan/schema/read";
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import { type Form, type FormNode, nearestNode } from "../model/index.js";
import type { Values } from "../values/index.js";
import { readValues } from "./readValues.js";

/** An issue at the field of a node, in words. */
export type TextOf = (issue: Issue, node: FormNode) => string;

/** A resolver that says what `readValues` finds, in these words. Building the errors costs one walk per issue. */
export function resolverOf<T>(form: Form<T>, textOf: TextOf): Resolver<FieldValues, unknown, T> {
  return (values) => {
    const reading = readValues(form, values as Values);
    if (reading.ok) return { values: reading.value, errors: {} };
    const errors: ErrorTree = {};
    for (const issue of reading.issues) place(errors, issue, form, values, textOf);
    return { values: {}, errors: errors as FieldErrors<FieldValues> };
  };
}

interface ErrorTree {
  [step: string]: ErrorTree | string;
}

function place<T>(errors: ErrorTree, issue: Issue, form: Form<T>, values: Values, textOf: TextOf): void {
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
  place.message = textOf(issue, node);
}

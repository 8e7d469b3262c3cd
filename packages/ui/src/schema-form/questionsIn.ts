import { type FormModel, type FormNode, fieldsOf, valueAt } from "@saan/forms/model";
import type { Path } from "@saan/schema/read";

/**
 * The questions in a field: its own path, or for a group those of the fields in it. A list is one question, and so is a group
 * that is there only when somebody adds it.
 */
export function questionsIn(model: FormModel, node: FormNode, path: Path, value: unknown): readonly Path[] {
  const isGroup = node.kind === "group" || node.kind === "tuple" || node.kind === "variant";
  if (!isGroup || (node.optionalGroup && path.length > 0)) return [path];
  return fieldsIn(model, node, path, value);
}

/** The questions of the fields in a group, also of one that somebody added. */
export function fieldsIn(model: FormModel, node: FormNode, path: Path, value: unknown): readonly Path[] {
  return fieldsOf(model, node, value).flatMap((field) =>
    questionsIn(model, field, [...path, field.key], valueAt(value, field.key)),
  );
}

/** Whether rules, or what a role may see, can hide a field. */
export function canHide({ rules, nodes }: FormModel): boolean {
  return (
    rules.some(({ kind }) => kind === "relevant") || Object.values(nodes).some(({ access }) => access !== undefined)
  );
}

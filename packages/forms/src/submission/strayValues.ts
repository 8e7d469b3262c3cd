import type { Issue, Path } from "@saan/schema/read";
import { type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { fits } from "../values/fieldValue.js";
import { heldOf } from "../values/held.js";
import { issueAt } from "./issueAt.js";

/**
 * What of a record or of form values no control can hold, so that it would be lost: a list where a text belongs. A form in a
 * browser makes no such values; they are from elsewhere.
 */
export function strayValues(model: FormModel, node: FormNode, given: unknown, path: Path = []): readonly Issue[] {
  if (given === undefined || given === null || (given === "" && path.length > 0)) return [];
  const held = heldOf(model, node, given, (value) => fits(node, value));
  if (held === undefined || !fits(node, held)) {
    return [issueAt(path, node.kind === "number" ? "not-a-number" : "wrong-type", expectation(node))];
  }
  if (hasRows(node)) {
    const row = rowOf(model, node);
    if (!row) return [];
    return (held as readonly unknown[]).flatMap((one, index) => strayValues(model, row, one, [...path, index]));
  }
  const fields = fieldsOf(model, node, held);
  return fields.flatMap((field) => {
    const step = node.kind === "tuple" ? Number(field.key) : field.key;
    const value = valueAt(held, step);
    return isOfAnother(model, node, field, value) ? [] : strayValues(model, field, value, [...path, step]);
  });
}

/** Whether it is what another alternative left in a place that both have: no answer to this one, and nothing strange. */
function isOfAnother(model: FormModel, { variants = [] }: FormNode, field: FormNode, value: unknown): boolean {
  const ids = variants.flatMap(({ children }) => children).filter((id) => id !== field.id);
  const others = ids.flatMap((id) => model.nodes[id] ?? []).filter(({ key }) => key === field.key);
  return !fits(field, value) && others.some((other) => fits(other, value));
}

function expectation({ kind, zodKind }: FormNode): Record<string, unknown> {
  return kind === "number" ? {} : { expected: zodKind };
}

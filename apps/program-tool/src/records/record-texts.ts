import { type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "@saan/forms/model";

/**
 * What a person may remember of a record: its public texts, the names of all it refers to and the words of its codes in both
 * languages, read off the form. What tells of a person is not searched.
 */
export function recordTexts(model: FormModel, record: unknown): readonly string[] {
  const root = model.nodes[""];
  return root ? textsIn(root, record) : [];

  function textsIn(node: FormNode, value: unknown): readonly string[] {
    if (value === undefined || value === null) return [];
    const row = rowOf(model, node);
    if (row) return Array.isArray(value) ? value.flatMap((one: unknown) => textsIn(row, one)) : [];
    const fields = fieldsOf(model, node, value);
    if (fields.length > 0) return fields.flatMap((field) => textsIn(field, valueAt(value, field.key)));
    if (node.privacy !== "public") return [];
    if (node.kind === "text" || node.kind === "multiline") return typeof value === "string" ? [value] : [];
    if (node.kind === "reference") return named(valueAt(value, "nameAsStated"));
    if (node.kind !== "choice") return [];
    const label = node.options?.find(({ code }) => code === value)?.label;
    return label ? [label.th, label.en] : [];
  }
}

function named(name: unknown): readonly string[] {
  return typeof name === "string" ? [name] : [];
}

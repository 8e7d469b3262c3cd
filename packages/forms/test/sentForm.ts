import { type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "../src/model/index.js";

/** Form values as an HTML form without scripts sends them: an input for each field, named by its dotted path. */
export function sentForm(model: FormModel, values: unknown): FormData {
  const data = new FormData();
  send(model, model.nodes[""] as FormNode, values, "", data);
  return data;
}

function send(model: FormModel, node: FormNode, value: unknown, name: string, data: FormData): void {
  const named = (step: string | number) => (name === "" ? String(step) : `${name}.${step}`);
  switch (node.kind) {
    case "unsupported":
    case "kept":
      return;
    case "group":
    case "variant":
    case "tuple":
      for (const field of fieldsOf(model, node, value)) {
        const step = node.kind === "tuple" ? Number(field.key) : field.key;
        if (value !== null) send(model, field, valueAt(value, step), named(field.key), data);
      }
      return;
    case "list":
    case "record":
      for (const [index, row] of (value as readonly unknown[]).entries()) {
        // Of a row of nothing but unticked boxes a browser would send nothing.
        data.append(named(index), "");
        send(model, rowOf(model, node) as FormNode, row, named(index), data);
      }
      return;
    case "multi-choice":
      for (const code of value as readonly string[]) data.append(name, code);
      return;
    case "file":
      data.append(name, value instanceof File ? value : new File([], ""));
      return;
    case "stated-date":
    case "reference":
      for (const [key, part] of Object.entries(value ?? {})) data.append(named(key), String(part));
      return;
    default:
      data.append(name, value === null || value === undefined ? "" : String(value));
  }
}

import { fieldOf, valueAt } from "./lookup.js";
import type { FormModel, FormNode } from "./node.js";

/** How the rows of a list are told apart wherever they move: by their `id`, those of a record by their key; undefined without one. */
export function rowIdentity(model: FormModel, row: FormNode): (value: unknown) => string | undefined {
  const key = row.zodKind === "record" && row.key === "*" ? "key" : "id";
  const isNamed = fieldOf(model, row, key) !== undefined;
  return (value) => {
    const id = isNamed ? valueAt(value, key) : undefined;
    if (typeof id === "string") return id === "" ? undefined : id;
    // The key of a database: never the same as a text of the same figures.
    return typeof id === "bigint" || Number.isFinite(id) ? `\0${id}` : undefined;
  };
}

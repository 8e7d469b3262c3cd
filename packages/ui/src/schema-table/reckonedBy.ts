import type { FormModel } from "@saan/forms/model";
import { isQuantity, type TableField } from "./tableFields.js";

/** What kind of answer a field holds, as far as it is put in order and filtered. */
export type Reckoned = "text" | "choice" | "number" | "date";

/** By what a field is ordered and filtered. */
export function reckonedBy(model: FormModel, { node }: TableField): Reckoned {
  if (isQuantity(model, node)) return "number";
  switch (node.kind) {
    case "number":
      return "number";
    case "date":
    case "stated-date":
      return "date";
    case "boolean":
    case "choice":
    case "multi-choice":
      return "choice";
    case "list":
      return node.children?.some((id) => holdsFields(model, id)) ? "number" : "text";
    default:
      return node.constraints.dateTime ? "date" : "text";
  }
}

function holdsFields(model: FormModel, id: string): boolean {
  const row = model.nodes[id];
  return row?.kind === "variant" || (row?.kind === "group" && (row.children?.length ?? 0) > 1);
}

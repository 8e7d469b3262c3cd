import type { Path } from "@saan/schema/read";
import { type FormModel, nodeAt } from "../model/index.js";
import type { Values } from "../values/index.js";
import { rowNodeOf } from "./place.js";

/** The template of a path, and the rows it goes through. */
export function placeOfPath(
  model: FormModel,
  values: Values,
  path: Path,
): { readonly template: string; readonly rows: readonly number[] } {
  const rows: number[] = [];
  const segments = path.map((step, at) => {
    if (!/^\d/.test(String(step)) || !hasRowsAt(model, values, path.slice(0, at))) return String(step);
    rows.push(Number(step));
    return "*";
  });
  return { template: segments.join("."), rows };
}

/** Whether a path leads to what has rows. */
export function hasRowsAt(model: FormModel, values: Values, path: Path): boolean {
  const node = nodeAt(model, path, values);
  return node !== undefined && rowNodeOf(model.nodes, node) !== undefined;
}

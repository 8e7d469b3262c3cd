import type { FormNode } from "./node.js";

/** Whether the number of a field is read figure by figure, its thousands not set apart: 2567 is a year and no two thousand. */
export function isReadByFigure({ format }: Pick<FormNode, "format">): boolean {
  return format === "buddhist-year" || format === "plain";
}

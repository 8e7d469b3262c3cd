import { fill } from "../messages/fill.js";
import type { AnyColumn } from "./column.js";
import type { DataTableSort } from "./query.js";
import type { TableModel } from "./TableContext.js";

type Model = Pick<TableModel, "messages" | "columns" | "query">;

/** The order of a column in words: "จากเก่าไปใหม่". */
export function directionWords(
  { kind }: AnyColumn,
  direction: DataTableSort["direction"],
  messages: Model["messages"],
) {
  if (kind === "date") return messages[`dataTable.${direction}Date`];
  return messages[`dataTable.${direction}${kind === "number" || kind === "money" ? "Number" : "Text"}`];
}

/** The order of the whole table in words; empty where it is that of the source. */
export function orderWords({ messages, columns, query }: Model): string {
  const parts = query.sort.flatMap(({ column: id, direction }) => {
    const column = columns.find((each) => each.id === id);
    if (!column) return [];
    const words = { column: column.label, direction: directionWords(column, direction, messages) };
    return [fill(messages["dataTable.sortedColumn"], words)];
  });
  if (parts.length === 0) return "";
  return fill(messages["dataTable.sortedBy"], { columns: parts.join(messages["dataTable.then"]) });
}

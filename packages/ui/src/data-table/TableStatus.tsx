"use client";

import { fill } from "../messages/fill.js";
import { narrows } from "./query.js";
import { orderWords } from "./sortWords.js";
import { useTableModel } from "./TableContext.js";
import type { DataTableProps } from "./tableProps.js";

/** How many rows there are and in which order; read out when it changes. Renders a `<p role="status">`. */
export function TableStatus({ status }: Pick<DataTableProps<never>, "status">) {
  const model = useTableModel();
  const { messages, say, foundCount, found, query, pageLines, rows, manual, lines } = model;
  const count = say(foundCount);
  const paged = pageLines.length < lines.length || (manual && pageLines.length < foundCount);
  const from = (query.page - 1) * query.pageSize + 1;
  let words = fill(messages[foundCount === 1 ? "dataTable.countOne" : "dataTable.count"], { count });
  if (found.groups) {
    words = fill(messages["dataTable.inGroups"], { count, groups: say(found.groups.length) });
  } else if (paged && pageLines.length > 0) {
    const to = Math.min(foundCount, from + pageLines.length - 1);
    words = fill(messages["dataTable.range"], { from: say(from), to: say(to), count });
  }
  if (narrows(query) && !manual) {
    words = fill(messages["dataTable.ofAll"], { shown: words, total: say(rows.length) });
  }
  const said = status === "loading" ? messages["dataTable.loading"] : [words, orderWords(model)].join(" ");
  return (
    <p className="saan-data-table-status" role="status">
      {status === "failed" ? "" : said}
    </p>
  );
}

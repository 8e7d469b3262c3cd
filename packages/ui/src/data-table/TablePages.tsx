"use client";

import { useId } from "react";
import { Pagination } from "../pagination/Pagination.js";
import { SelectBox } from "../select/SelectBox.js";
import { useTableModel } from "./TableContext.js";

/** The way from page to page, and the size of a page where there is a choice. Renders a `<div>`, or nothing. */
export function TablePages({ sizes }: { readonly sizes: readonly number[] | undefined }) {
  const { query, change, manual, foundCount, lines, messages, say } = useTableModel();
  const id = useId();
  const count = Math.max(1, Math.ceil((manual ? foundCount : lines.length) / query.pageSize));
  const smallest = Math.min(query.pageSize, ...(sizes ?? []));
  if (count === 1 && foundCount <= smallest) return null;
  return (
    <div className="saan-data-table-pages">
      {sizes && (
        <div className="saan-data-table-tool">
          <label htmlFor={id}>{messages["dataTable.pageSize"]}</label>
          <SelectBox className="saan-data-table-select">
            <select
              id={id}
              className="saan-control saan-select"
              value={query.pageSize}
              onChange={({ currentTarget }) => change({ pageSize: Number(currentTarget.value) })}
            >
              {[...new Set([...sizes, query.pageSize])]
                .sort((a, b) => a - b)
                .map((size) => (
                  <option key={size} value={size}>
                    {say(size)}
                  </option>
                ))}
            </select>
          </SelectBox>
        </div>
      )}
      {count > 1 && (
        <Pagination page={query.page} pageCount={count} onPageChange={(page) => change({ page })} jump={count > 10} />
      )}
    </div>
  );
}

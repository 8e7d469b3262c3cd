"use client";

import { useRequiredMark } from "../field/useRequiredMark.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { TableColumn } from "./column.js";
import { gridRoles } from "./gridRoles.js";
import type { th } from "./th.js";

export interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly messages: MessagesOf<typeof th>;
  readonly fixed: boolean;
}

/** The names of the columns with their units. Renders a `<thead>` that stays in sight. */
export function TableHead({ columns, messages, fixed }: TableHeadProps) {
  const mark = useRequiredMark();
  return (
    <thead>
      <tr {...gridRoles.row} aria-rowindex={1}>
        <th {...gridRoles.columnHead} scope="col" aria-colindex={1} data-width="number">
          <span className="saan-visually-hidden">{messages["editableTable.rowHead"]}</span>
        </th>
        {columns.map(({ key, label, unit, required, width = "medium", cell }, at) => (
          <th
            key={key}
            {...gridRoles.columnHead}
            scope="col"
            aria-colindex={at + 2}
            data-width={width}
            data-figures={cell.figures}
          >
            {label}
            {unit ? <span className="saan-editable-table-unit"> ({unit})</span> : null} {required && mark}
          </th>
        ))}
        {fixed ? null : (
          <th
            {...gridRoles.columnHead}
            scope="colgroup"
            colSpan={2}
            aria-colindex={columns.length + 2}
            aria-colspan={2}
            data-width="tools"
          >
            <span className="saan-visually-hidden">{messages["editableTable.tools"]}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

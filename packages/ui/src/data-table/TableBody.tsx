"use client";

import { fill } from "../messages/fill.js";
import type { Line } from "./lines.js";
import { roles } from "./roles.js";
import { useTableModel } from "./TableContext.js";
import { TableLine } from "./TableLine.js";

/** Paper has an end, and so has the patience of a browser that is to lay it out. */
const mostPrinted = 5000;

/** The rows of the page; on paper all that are found. Renders a `<tbody>`. */
export function TableBody({ lines }: { readonly lines: readonly Line[] }) {
  const { lines: all, printing, messages, say, shown } = useTableModel();
  const drawn = printing ? all.slice(0, mostPrinted) : lines;
  return (
    <tbody {...roles.rowgroup}>
      {drawn.map((line) => (
        <TableLine key={`${line.kind}:${line.key}`} line={line} />
      ))}
      {printing && all.length > mostPrinted && (
        <tr {...roles.row}>
          <td {...roles.cell} className="saan-data-table-cell" colSpan={shown.length}>
            {fill(messages["dataTable.printedFirst"], { shown: say(mostPrinted), count: say(all.length) })}
          </td>
        </tr>
      )}
    </tbody>
  );
}

const bones = [0, 1, 2, 3, 4];

/** The shape of rows that are on their way. Renders a `<tbody>` that assistive technology passes over. */
export function TableBones() {
  const { shown, lead, rowActions } = useTableModel();
  const leadCell = lead ? <td className="saan-data-table-lead" /> : null;
  return (
    <tbody aria-hidden="true">
      {bones.map((bone) => (
        <tr className="saan-data-table-row" key={bone}>
          {leadCell}
          {shown.map(({ id }) => (
            <td className="saan-data-table-cell" key={id}>
              <span className="saan-data-table-bone" />
            </td>
          ))}
          {rowActions && <td className="saan-data-table-cell" />}
        </tr>
      ))}
    </tbody>
  );
}

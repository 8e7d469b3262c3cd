"use client";

import type { Sheet } from "@saan/forms/import";
import { type ReactNode, useId, useRef } from "react";
import { useScrollable } from "../data-table/useScrollable.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { shownCell } from "./shownCell.js";
import { th } from "./th.js";
import { useNumber } from "./useNumber.js";

/** Rows below the header that are shown, to see that it is one. */
const BELOW = 4;
const LEAST = 8;
const MOST = 24;

interface SheetPreviewProps {
  readonly sheet: Sheet;
  /** Called with the number of the row that is the header; 0 for none. */
  readonly onHeader: (row: number) => void;
}

/** The first rows of a sheet as they are, each with the choice to be the header. */
export function SheetPreview({ sheet, onHeader }: SheetPreviewProps) {
  const messages = useMessages(th, en);
  const number = useNumber();
  const id = useId();
  const region = useRef<HTMLElement>(null);
  const isScrollable = useScrollable(region);
  const { rows, columns, headerRow } = sheet;
  const at = rows.findIndex((row) => row.number === headerRow);
  const shown = rows.slice(0, Math.min(MOST, Math.max(LEAST, at + 1 + BELOW)));
  const words = { yes: messages["importCells.yes"], no: messages["importCells.no"] };
  const choice = (row: number) => ({ group: id, isChosen: row === headerRow, onChoose: () => onHeader(row) });
  return (
    <fieldset className="saan-import-header" aria-describedby={`${id}-hint`}>
      <legend className="saan-field-label">{messages["importTable.header"]}</legend>
      <p className="saan-field-hint" id={`${id}-hint`}>
        {messages["importTable.headerHint"]}
      </p>
      <section
        ref={region}
        className="saan-import-scroll"
        tabIndex={isScrollable ? 0 : undefined}
        aria-label={isScrollable ? messages["importTable.preview"] : undefined}
      >
        <table className="saan-import-preview" aria-label={messages["importTable.preview"]}>
          <tbody>
            {shown.map((row) => (
              <tr
                key={row.number}
                data-header={row.number === headerRow || undefined}
                data-above={row.number < headerRow || undefined}
              >
                <th scope="row">
                  <HeaderChoice
                    {...choice(row.number)}
                    name={fill(messages["importTable.rowIsHeader"], { row: number(row.number) })}
                  >
                    {fill(messages["importTable.row"], { row: number(row.number) })}
                    {row.number === headerRow && <small>{messages["importTable.isHeader"]}</small>}
                    {row.number < headerRow && <small>{messages["importTable.above"]}</small>}
                  </HeaderChoice>
                </th>
                {columns.map(({ index }) => (
                  <td key={index}>
                    <div className="saan-import-clipped">{shownCell(row.cells[index], words)}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <HeaderChoice {...choice(0)} name={messages["importTable.noHeader"]}>
        {messages["importTable.noHeader"]}
      </HeaderChoice>
    </fieldset>
  );
}

interface HeaderChoiceProps {
  readonly group: string;
  /** What is heard, where what is seen is beside it. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function HeaderChoice({ group, name, isChosen, onChoose, children }: HeaderChoiceProps) {
  return (
    <label className="saan-import-pick">
      <input
        type="radio"
        name={group}
        className="saan-choice-input"
        aria-label={name}
        checked={isChosen}
        onChange={onChoose}
      />
      <span aria-hidden="true">{children}</span>
    </label>
  );
}

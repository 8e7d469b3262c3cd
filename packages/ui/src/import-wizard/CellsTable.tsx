"use client";

import { cellAddress, type ImportedRow, type Sheet } from "@saan/forms/import";
import type { OptionSources } from "@saan/forms/model";
import { useCallback, useMemo, useRef } from "react";
import { roles } from "../data-table/roles.js";
import { useScrollable } from "../data-table/useScrollable.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import type { CellActs } from "./CellBox.js";
import { CellsRow } from "./CellsRow.js";
import { en } from "./en.js";
import type { Listed } from "./listedRows.js";
import { type RowsInWork, rowsSaying, stateOf } from "./rowsInWork.js";
import { th } from "./th.js";
import { useDrawn } from "./useDrawn.js";
import type { ImportWork } from "./useImport.js";
import { useNumber } from "./useNumber.js";

interface CellsTableProps {
  /** Numbers of the rows of this page. */
  readonly shown: readonly number[];
  readonly byNumber: ReadonlyMap<number, ImportedRow<unknown>>;
  readonly listed: Listed;
  readonly rows: RowsInWork<unknown>;
  readonly same: ReadonlyMap<string, readonly number[]>;
  readonly sheet: Sheet;
  readonly work: ImportWork;
  readonly sources: OptionSources | undefined;
  readonly onSaid: (said: string) => void;
}

/** A page of rows: the first column, that says which row it is, and those that something is said about; or all. */
export function CellsTable(props: CellsTableProps) {
  const { shown, byNumber, listed, rows, same, sheet, work, sources, onSaid } = props;
  const messages = useMessages(th, en);
  const number = useNumber();
  const region = useRef<HTMLElement>(null);
  const isScrollable = useScrollable(region);
  const drawn = useDrawn(shown.length, `${listed.filter} ${shown[0]}`);
  const mapped = work.matches.filter(({ field, sameAs }) => field && sameAs === undefined);
  const columns = mapped.filter(
    ({ column }, at) => listed.filter === "all" || at === 0 || listed.columns.has(column.index),
  );
  const cellsOf = useMemo(() => new Map(sheet.rows.map((row) => [row.number, row.cells])), [sheet]);
  const { fix: put, skip } = work.rows;

  const acts = useMemo(
    (): CellActs => ({
      fix: async (row, column, fix, text) => {
        const now = await put([cellAddress(row, column)], fix, text);
        const found = now?.rows.find((one) => one.row === row);
        if (!found) return;
        const key = found.ok ? "importCells.saidReady" : "importCells.saidFaulty";
        onSaid(fill(messages[key], { row: number(row), count: number(found.issues.length) }));
      },
      fixSame: async (rowsToo, column, fix, text) => {
        await put(
          rowsToo.map((row) => cellAddress(row, column)),
          fix,
          text,
        );
        const key = fix === undefined ? "importCells.saidUndone" : "importCells.saidSame";
        onSaid(fill(messages[key], { count: number(rowsToo.length) }));
      },
      skip,
    }),
    [put, skip, messages, number, onSaid],
  );
  const saying = useCallback((column: number, written: string) => rowsSaying(same, column, written), [same]);
  return (
    <section
      ref={region}
      className="saan-import-scroll"
      tabIndex={isScrollable ? 0 : undefined}
      aria-label={isScrollable ? messages["importCells.table"] : undefined}
    >
      <table
        {...roles.table}
        className="saan-import-table"
        data-all={listed.filter === "all" || undefined}
        aria-label={messages["importCells.table"]}
      >
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            <th {...roles.columnheader} scope="col">
              {messages["importCells.row"]}
            </th>
            {columns.map(({ column, field }) => (
              <th {...roles.columnheader} scope="col" key={column.index}>
                <small>{column.letter}</small> {field?.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {shown.slice(0, drawn).map((row) => {
            const read = byNumber.get(row);
            return (
              <CellsRow
                key={row}
                number={row}
                row={read}
                state={read ? stateOf(rows, read) : "skipped"}
                refusal={rows.refused.get(row)}
                cells={cellsOf.get(row) ?? []}
                columns={columns}
                mapped={mapped}
                fixes={rows.fixes}
                model={work.model}
                sources={sources}
                saying={saying}
                acts={acts}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

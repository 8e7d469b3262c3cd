"use client";

import type { Sheet } from "@saan/forms/import";
import type { OptionSources } from "@saan/forms/model";
import { useMemo, useState } from "react";
import { Button } from "../button/Button.js";
import { FieldSurroundings } from "../field/Surroundings.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Pagination } from "../pagination/Pagination.js";
import { SegmentedControl } from "../segmented-control/SegmentedControl.js";
import { CellsTable } from "./CellsTable.js";
import { ColumnFaults } from "./ColumnFaults.js";
import { en } from "./en.js";
import { listedRows, type RowFilter } from "./listedRows.js";
import { type RowCounts, type RowsInWork, sameFaults, stateOf } from "./rowsInWork.js";
import { th } from "./th.js";
import type { ImportWork } from "./useImport.js";
import { useNumber } from "./useNumber.js";

/** Few enough that a page of boxes is drawn at once on an old phone. */
const ROWS_OF_PAGE = 20;

interface CellsWorkProps {
  readonly work: ImportWork;
  readonly rows: RowsInWork<unknown>;
  readonly sheet: Sheet;
  readonly counts: RowCounts;
  readonly sources: OptionSources | undefined;
}

/** The rows that are shown, a page at a time. They stay where they are until a person asks for others. */
export function CellsWork({ work, rows, sheet, counts, sources }: CellsWorkProps) {
  const messages = useMessages(th, en);
  const number = useNumber();
  const [listed, setListed] = useState(() => listedRows(rows, counts.faulty > 0 ? "faulty" : "all"));
  const [page, setPage] = useState(1);
  const [said, setSaid] = useState("");
  // What is sent is what is shown: nothing of it changes on the way.
  const held = useMemo(() => ({ readOnly: work.sending }), [work.sending]);
  const byNumber = useMemo(() => new Map(rows.rows.map((row) => [row.row, row])), [rows.rows]);
  const same = useMemo(() => sameFaults(rows), [rows]);
  const pageCount = Math.max(1, Math.ceil(listed.rows.length / ROWS_OF_PAGE));
  const shown = listed.rows.slice((page - 1) * ROWS_OF_PAGE, page * ROWS_OF_PAGE);
  const list = (filter: RowFilter) => {
    setListed(listedRows(rows, filter));
    setPage(1);
  };
  const option = (value: RowFilter, key: "showFaulty" | "showAdvice" | "showAll", count: number) => ({
    value,
    label: fill(messages[`importCells.${key}`], { count: number(count) }),
  });
  const settled = listed.filter === "faulty" ? listed.rows.filter((row) => isSettled(row)) : [];
  function isSettled(row: number): boolean {
    const now = byNumber.get(row);
    return !now || (stateOf(rows, now) !== "faulty" && !rows.refused.has(row));
  }
  return (
    <div className="saan-import-cells">
      <ColumnFaults work={work} rows={rows} />
      <div className="saan-import-tools">
        <SegmentedControl
          label={messages["importCells.show"]}
          options={[
            option("faulty", "showFaulty", counts.faulty),
            ...(counts.advised > 0 || listed.filter === "advice"
              ? [option("advice", "showAdvice", counts.advised)]
              : []),
            option("all", "showAll", rows.rows.length),
          ]}
          value={listed.filter}
          onValueChange={(value) => list(value as RowFilter)}
        />
        {settled.length > 0 && (
          <Button size="small" onClick={() => list("faulty")}>
            {fill(messages["importCells.hideFixed"], { count: number(settled.length) })}
          </Button>
        )}
      </div>
      <p role="status" className="saan-import-said">
        {said}
      </p>
      {shown.length > 0 ? (
        <FieldSurroundings.Provider value={held}>
          <CellsTable
            shown={shown}
            byNumber={byNumber}
            listed={listed}
            rows={rows}
            same={same}
            sheet={sheet}
            work={work}
            sources={sources}
            onSaid={setSaid}
          />
        </FieldSurroundings.Provider>
      ) : (
        <p className="saan-import-words">{messages["importCells.nothingShown"]}</p>
      )}
      {pageCount > 1 && <Pagination page={page} pageCount={pageCount} onPageChange={setPage} jump={pageCount > 10} />}
    </div>
  );
}

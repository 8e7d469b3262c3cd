"use client";

import { columnLetter } from "@saan/forms/import";
import { useMemo } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { en } from "./en.js";
import { columnFaults, type RowsInWork } from "./rowsInWork.js";
import { th } from "./th.js";
import type { ImportWork } from "./useImport.js";
import { useNumber } from "./useNumber.js";

interface ColumnFaultsProps {
  readonly work: ImportWork;
  readonly rows: RowsInWork<unknown>;
}

/** What can be put right for a whole column at once. */
export function ColumnFaults({ work, rows }: ColumnFaultsProps) {
  const messages = useMessages(th, en);
  const number = useNumber();
  const faults = useMemo(() => columnFaults(rows), [rows]);
  return faults.map(({ column, kind, count }) => {
    const match = work.matches.find((one) => one.column.index === column);
    if (!match?.field) return null;
    const words = { letter: columnLetter(column), label: match.field.header, count: number(count) };
    return kind === "era" ? (
      <Notice
        key={`${column} era`}
        variant="attention"
        title={fill(messages["importCells.eraAsk"], words)}
        actions={
          <>
            <Button size="small" disabled={work.sending} onClick={() => void work.settleEra(match.key, "be")}>
              {messages["importCells.eraBe"]}
            </Button>
            <Button size="small" disabled={work.sending} onClick={() => void work.settleEra(match.key, "ce")}>
              {messages["importCells.eraCe"]}
            </Button>
          </>
        }
      />
    ) : (
      <Notice
        key={column}
        variant="attention"
        title={fill(messages["importCells.wrongColumn"], words)}
        actions={
          <Button size="small" disabled={work.sending} onClick={() => work.go("columns")}>
            {messages["importCells.toColumns"]}
          </Button>
        }
      />
    );
  });
}

"use client";

import type { ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { narrows } from "./query.js";
import { useTableModel } from "./TableContext.js";
import type { DataTableProps } from "./tableProps.js";

type TableNoteProps = Pick<DataTableProps<never>, "status" | "onRetry" | "empty">;

function Note({ children, act, onAct }: { children: ReactNode; act?: string; onAct?: (() => void) | undefined }) {
  return (
    <div className="saan-data-table-note">
      {children}
      {act && onAct && (
        <button type="button" className="saan-button" data-variant="secondary" onClick={onAct}>
          {act}
        </button>
      )}
    </div>
  );
}

/** What stands in place of rows, with one thing to do about it. Renders a `<div>`, or nothing. */
export function TableNote({ status, onRetry, empty }: TableNoteProps) {
  const { messages, foundCount, query, change } = useTableModel();
  if (status === "failed") {
    return (
      <Note act={messages["dataTable.retry"]} onAct={onRetry}>
        <p role="alert">{messages["dataTable.failed"]}</p>
      </Note>
    );
  }
  if (status === "loading" || foundCount > 0) return null;
  if (narrows(query)) {
    return (
      <Note act={messages["dataTable.clear"]} onAct={() => change({ search: "", filters: {} })}>
        <p>{messages["dataTable.none"]}</p>
      </Note>
    );
  }
  return <Note>{says(empty) ? empty : <p>{messages["dataTable.empty"]}</p>}</Note>;
}

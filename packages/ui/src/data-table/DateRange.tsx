"use client";

import { useId, useMemo } from "react";
import { useMessages } from "../messages/useMessages.js";
import { SelectBox } from "../select/SelectBox.js";
import { dateText } from "./cellText.js";
import { type AnyColumn, cellValue } from "./column.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { isBefore } from "./foundBy.js";
import { monthsBetween } from "./monthsBetween.js";
import type { DataTableFilter } from "./query.js";
import { useTableModel } from "./TableContext.js";

interface DateRangeProps {
  readonly column: AnyColumn;
  readonly filter: DataTableFilter | undefined;
  readonly onChange: (filter: DataTableFilter | undefined) => void;
}

const ends = ["from", "to"] as const;

/**
 * A range of months, chosen from those that occur: nothing can be typed in the wrong era. A date of a query of the caller's
 * may be more exact, and is then a choice of its own. Renders a `<fieldset>`.
 */
export function DateRange({ column, filter, onChange }: DateRangeProps) {
  const messages = useMessages(th, en);
  const { rows, words } = useTableModel();
  const id = useId();
  const { from, to } = filter?.kind === "date" ? filter : { from: undefined, to: undefined };
  const months = useMemo(
    () => monthsBetween(column.choices ?? rows.map((row) => String(cellValue(column, row) ?? ""))),
    [column, rows],
  );
  const own = { from, to };
  return (
    <fieldset className="saan-data-table-filter" aria-describedby={`${id}.error`}>
      <legend className="saan-field-label">{column.label}</legend>
      <div className="saan-field-error" id={`${id}.error`} aria-live="polite">
        {from && to && isBefore(to, from) ? messages["tableFilters.inverted"] : ""}
      </div>
      <div className="saan-data-table-ends">
        {ends.map((end) => (
          <label className="saan-data-table-end" key={end} htmlFor={`${id}.${end}`}>
            {messages[`tableFilters.${end}`]}
            <SelectBox>
              <select
                id={`${id}.${end}`}
                className="saan-control saan-select"
                value={own[end] ?? ""}
                onChange={({ currentTarget: { value } }) => {
                  const next = { ...own, [end]: value || undefined };
                  onChange(next.from || next.to ? { kind: "date", ...next } : undefined);
                }}
              >
                <option value="">{messages["tableFilters.any"]}</option>
                {[...new Set([...months, ...(own[end] ? [own[end]] : [])])].sort().map((iso) => (
                  <option key={iso} value={iso}>
                    {dateText(iso, words)}
                  </option>
                ))}
              </select>
            </SelectBox>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

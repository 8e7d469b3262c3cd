"use client";

import { useId, useMemo } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { cellText } from "./cellText.js";
import type { AnyColumn } from "./column.js";
import { DateRange } from "./DateRange.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { NumberRange } from "./NumberRange.js";
import { compareBy } from "./order.js";
import type { DataTableFilter } from "./query.js";
import { useTableModel } from "./TableContext.js";

interface ColumnFilterProps {
  readonly column: AnyColumn;
  readonly filter: DataTableFilter | undefined;
  readonly onChange: (filter: DataTableFilter | undefined) => void;
}

function TextFilter({ column, filter, onChange }: ColumnFilterProps) {
  const messages = useMessages(th, en);
  const id = useId();
  const text = filter?.kind === "text" ? filter.text : "";
  return (
    <div className="saan-data-table-filter">
      <label className="saan-field-label" htmlFor={id}>
        {column.label}
      </label>
      <div className="saan-field-hint" id={`${id}.hint`}>
        {messages["tableFilters.textHint"]}
      </div>
      <input
        id={id}
        className="saan-control"
        autoComplete="off"
        aria-describedby={`${id}.hint`}
        value={text}
        onChange={({ currentTarget: { value } }) => onChange(value === "" ? undefined : { kind: "text", text: value })}
      />
    </div>
  );
}

function ChoiceFilter({ column, filter, onChange }: ColumnFilterProps) {
  const { rows, words, messages } = useTableModel();
  const id = useId();
  const choices = useMemo(() => {
    const found = column.choices ?? [...new Set(rows.map((row) => cellText(column, row, words)))];
    const compare = compareBy("text", () => found);
    // "Not stated" is a choice like any other, and the last.
    return column.choices ?? [...found].sort((a, b) => (a && b ? compare(a, b) : Number(!a) - Number(!b)));
  }, [column, rows, words]);
  const chosen = filter?.kind === "choice" ? filter.values : [];
  return (
    <fieldset className="saan-data-table-filter">
      <legend className="saan-field-label">{column.label}</legend>
      <div className="saan-data-table-choices">
        {choices.map((choice, at) => (
          <label className="saan-data-table-choice" key={choice} htmlFor={`${id}.${at}`}>
            <input
              id={`${id}.${at}`}
              type="checkbox"
              className="saan-choice-input"
              checked={chosen.includes(choice)}
              onChange={({ currentTarget: { checked } }) => {
                const values = checked ? [...chosen, choice] : chosen.filter((each) => each !== choice);
                onChange(values.length === 0 ? undefined : { kind: "choice", values });
              }}
            />
            {choice || messages["dataTable.notStated"]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const parts = { text: TextFilter, choice: ChoiceFilter, number: NumberRange, date: DateRange };

type Filters = Readonly<Record<string, DataTableFilter>>;

function without(filters: Filters, column: string): Filters {
  const { [column]: _gone, ...others } = filters;
  return others;
}

interface FilterPanelProps {
  readonly id: string;
  readonly open: boolean;
  readonly columns: readonly AnyColumn[];
}

/** The filters of the columns, one beside the other. Renders a `<section>`. */
export function FilterPanel({ id, open, columns }: FilterPanelProps) {
  const messages = useMessages(th, en);
  const { caption, query, change } = useTableModel();
  const set = (column: string, filter: DataTableFilter | undefined) => {
    const others = without(query.filters, column);
    change({ filters: filter ? { ...others, [column]: filter } : others });
  };
  return (
    <section
      id={id}
      hidden={!open}
      className="saan-data-table-filters"
      aria-label={fill(messages["tableFilters.panel"], { caption })}
    >
      {open &&
        columns.map((column) => {
          const Part = parts[column.filter ?? "text"];
          const own = query.filters[column.id];
          return <Part key={column.id} column={column} filter={own} onChange={(filter) => set(column.id, filter)} />;
        })}
      {Object.keys(query.filters).length > 0 && (
        <button
          type="button"
          className="saan-button"
          data-variant="quiet"
          data-size="small"
          onClick={() => change({ filters: {} })}
        >
          {messages["tableFilters.clear"]}
        </button>
      )}
    </section>
  );
}

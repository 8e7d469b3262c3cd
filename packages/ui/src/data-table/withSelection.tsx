"use client";

import { useEffect, useRef } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import type { Entry } from "./engine.js";
import type { DataTableFeature } from "./feature.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { useTableModel } from "./TableContext.js";

function SelectRow({ entry }: { readonly entry: Entry }) {
  const messages = useMessages(th, en);
  const { selected, select, nameOf } = useTableModel();
  return (
    <input
      type="checkbox"
      className="saan-choice-input"
      aria-label={fill(messages["tableSelection.row"], { name: nameOf(entry.row) })}
      checked={selected.has(entry.key)}
      onChange={({ currentTarget: { checked } }) => {
        select(checked ? [...selected, entry.key] : [...selected].filter((key) => key !== entry.key));
      }}
    />
  );
}

function SelectPage() {
  const messages = useMessages(th, en);
  const { selected, select, pageLines } = useTableModel();
  const box = useRef<HTMLInputElement>(null);
  const keys = pageLines.flatMap((line) => (line.kind === "row" ? [line.key] : []));
  const count = keys.reduce((sum, key) => sum + Number(selected.has(key)), 0);
  const some = count > 0 && count < keys.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      className="saan-choice-input"
      aria-label={messages["tableSelection.page"]}
      checked={keys.length > 0 && count === keys.length}
      disabled={keys.length === 0}
      onChange={({ currentTarget: { checked } }) => {
        const next = new Set(selected);
        for (const key of keys) {
          if (checked) next.add(key);
          else next.delete(key);
        }
        select([...next]);
      }}
    />
  );
}

/** What is selected, said as it changes, and what can be done with it. Always there, so that the count is announced. */
function SelectionBar() {
  const messages = useMessages(th, en);
  const { selected, select, found, manual, say, bulkActions } = useTableModel();
  const count = selected.size;
  const all = found.entries;
  return (
    <section
      className="saan-data-table-selection"
      aria-label={messages["tableSelection.bar"]}
      data-empty={count === 0 || undefined}
    >
      <span role="status">{count > 0 && fill(messages["tableSelection.count"], { count: say(count) })}</span>
      {count > 0 && bulkActions?.([...selected])}
      {count > 0 && !manual && !all.every(({ key }) => selected.has(key)) && (
        <button
          type="button"
          className="saan-button"
          data-variant="quiet"
          data-size="small"
          onClick={() => select([...new Set([...selected, ...all.map(({ key }) => key)])])}
        >
          {fill(messages["tableSelection.all"], { count: say(all.length) })}
        </button>
      )}
      {count > 0 && (
        <button type="button" className="saan-button" data-variant="quiet" data-size="small" onClick={() => select([])}>
          {messages["tableSelection.none"]}
        </button>
      )}
    </section>
  );
}

/** A box before every row, one for all of the page, and a bar that says how many are selected and what can be done. */
export const withSelection: DataTableFeature = {
  name: "selection",
  Panel: SelectionBar,
  lead: { Head: SelectPage, Cell: SelectRow },
};

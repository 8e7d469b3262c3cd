"use client";

import { SlidersHorizontal } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { FilterPanel } from "./FilterPanel.js";
import type { DataTableFeature } from "./feature.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { filterWords } from "./filterWords.js";
import { createFinder } from "./finder.js";
import { useTableModel } from "./TableContext.js";

/** Milliseconds of rest after the last key before the rows are searched. */
const rest = 150;

/** The box that searches all columns. What is typed is in the box at once and in the query after a moment. */
function SearchBox() {
  const messages = useMessages(th, en);
  const { query, change, prepareSearch } = useTableModel();
  const id = useId();
  const [focused, setFocused] = useState(false);
  // From the moment the box has the focus: folding 100,000 rows is not left to the first key, nor done for who never searches.
  useEffect(() => (focused ? prepareSearch?.() : undefined), [focused, prepareSearch]);
  const [text, setText] = useState(query.search);
  const [known, setKnown] = useState(query.search);
  if (known !== query.search) {
    setKnown(query.search);
    // A query of one's own that comes back leaves what was typed since alone.
    if (query.search !== text.trim()) setText(query.search);
  }
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  }, [change]);
  const asked = text.trim();
  useEffect(() => {
    if (asked === known) return;
    const timer = setTimeout(() => latest.current({ search: asked }), rest);
    return () => clearTimeout(timer);
  }, [asked, known]);
  return (
    <div className="saan-data-table-tool">
      <label htmlFor={id}>{messages["tableFilters.search"]}</label>
      <input
        id={id}
        type="search"
        className="saan-control saan-data-table-search"
        autoComplete="off"
        value={text}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter would send the form that the table may stand in.
          if (event.key === "Enter" && !composes(event.nativeEvent)) event.preventDefault();
        }}
      />
    </div>
  );
}

function ColumnFilters() {
  const messages = useMessages(th, en);
  const { columns, query, say } = useTableModel();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const inUse = Object.keys(query.filters).length;
  const filtered = columns.filter(({ filter }) => filter);
  if (filtered.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="saan-button"
        data-variant={inUse > 0 ? "secondary" : "quiet"}
        data-size="small"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal aria-hidden="true" size="1.1em" />
        {inUse > 0 ? fill(messages["tableFilters.openSome"], { count: say(inUse) }) : messages["tableFilters.open"]}
      </button>
      <FilterPanel id={panelId} open={open} columns={filtered} />
    </>
  );
}

function Filters() {
  return (
    <>
      <SearchBox />
      <ColumnFilters />
    </>
  );
}

/** On paper alone: what the rows were asked to be. */
function FilterNote() {
  const messages = useMessages(th, en);
  const words = filterWords(useTableModel(), messages);
  return words === "" ? null : <p className="saan-data-table-asked">{words}</p>;
}

/** A box that searches all columns, and a filter for every column that has one. */
export const withFilters: DataTableFeature = {
  name: "filters",
  Tools: Filters,
  Panel: FilterNote,
  engine: createFinder,
};

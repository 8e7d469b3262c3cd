"use client";

import { formatThaiNumber, parseThaiNumber } from "@saan/thai/numbers";
import { useId, useState } from "react";
import { useMessages } from "../messages/useMessages.js";
import type { AnyColumn } from "./column.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import type { DataTableFilter } from "./query.js";

interface NumberRangeProps {
  readonly column: AnyColumn;
  readonly filter: DataTableFilter | undefined;
  readonly onChange: (filter: DataTableFilter | undefined) => void;
}

const ends = ["from", "to"] as const;

/** An open end is `undefined`; a text that is no number is `null`, and is never made into a filter. */
function read(text: string): number | undefined | null {
  return text.trim() === "" ? undefined : (parseThaiNumber(text) ?? null);
}

/** A range of numbers, in Thai or Latin digits; an end that is left empty is open. Renders a `<fieldset>`. */
export function NumberRange({ column, filter, onChange }: NumberRangeProps) {
  const messages = useMessages(th, en);
  const id = useId();
  const asked = filter?.kind === "number" ? filter : undefined;
  const say = (value: number | undefined) => (value === undefined ? "" : formatThaiNumber(value));
  const [texts, setTexts] = useState({ from: say(asked?.from), to: say(asked?.to) });
  const [known, setKnown] = useState(asked);
  if (known !== asked) {
    setKnown(asked);
    // Cleared from elsewhere; what is typed here is already in the boxes.
    if (!asked && known) setTexts({ from: "", to: "" });
  }
  const wrong = ends.some((end) => read(texts[end]) === null);
  const inverted = asked?.from !== undefined && asked.to !== undefined && asked.from > asked.to;
  const type = (end: "from" | "to", text: string) => {
    const next = { ...texts, [end]: text };
    setTexts(next);
    const [from, to] = [read(next.from), read(next.to)];
    if (from === null || to === null) return;
    const own = from === undefined && to === undefined ? undefined : ({ kind: "number", from, to } as const);
    setKnown(own);
    onChange(own);
  };
  return (
    <fieldset className="saan-data-table-filter" aria-describedby={`${id}.error`}>
      <legend className="saan-field-label">{column.label}</legend>
      <div className="saan-field-error" id={`${id}.error`} aria-live="polite">
        {wrong ? messages["tableFilters.notNumber"] : inverted ? messages["tableFilters.inverted"] : ""}
      </div>
      <div className="saan-data-table-ends">
        {ends.map((end) => (
          <label className="saan-data-table-end" key={end} htmlFor={`${id}.${end}`}>
            {messages[`tableFilters.${end}`]}
            <input
              id={`${id}.${end}`}
              className="saan-control"
              inputMode="decimal"
              autoComplete="off"
              value={texts[end]}
              onChange={({ currentTarget }) => type(end, currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

"use client";

import { Columns3 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useEscape } from "../layer/useEscape.js";
import { useOutside } from "../layer/useOutside.js";
import { type PanelPlace, usePlace } from "../layer/usePlace.js";
import { useMessages } from "../messages/useMessages.js";
import { titleColumn } from "./column.js";
import type { DataTableFeature } from "./feature.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { useTableModel } from "./TableContext.js";

const atButton: PanelPlace = { width: "content", align: "end" };

function ColumnMenu() {
  const messages = useMessages(th, en);
  const { columns, hidden, hide } = useTableModel();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const title = titleColumn(columns);
  const close = () => setOpen(false);
  usePlace(open, button, panel, atButton);
  useOutside(open, [button, panel], close);
  useEscape(open, () => {
    close();
    button.current?.focus();
  });
  return (
    <div>
      <button
        ref={button}
        type="button"
        className="saan-button"
        data-variant="quiet"
        data-size="small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Columns3 aria-hidden="true" size="1.1em" />
        {messages["tableColumns.open"]}
      </button>
      <fieldset ref={panel} id={id} className="saan-data-table-menu" hidden={!open}>
        <legend className="saan-field-label">{messages["tableColumns.choose"]}</legend>
        {columns.map((column) => (
          <label className="saan-data-table-choice" key={column.id} htmlFor={`${id}.${column.id}`}>
            <input
              id={`${id}.${column.id}`}
              type="checkbox"
              className="saan-choice-input"
              checked={!hidden.has(column.id)}
              // The column that names the rows stays: without it no row could be told from another.
              disabled={column === title}
              onChange={({ currentTarget: { checked } }) => {
                hide(checked ? [...hidden].filter((each) => each !== column.id) : [...hidden, column.id]);
              }}
            />
            {column.label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** A menu of the columns that are shown. */
export const withColumnMenu: DataTableFeature = { name: "column-menu", Tools: ColumnMenu };

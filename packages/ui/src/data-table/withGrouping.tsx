"use client";

import { useId } from "react";
import { useMessages } from "../messages/useMessages.js";
import { SelectBox } from "../select/SelectBox.js";
import type { DataTableFeature } from "./feature.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { createFinder } from "./finder.js";
import { useTableModel } from "./TableContext.js";

function GroupBy() {
  const messages = useMessages(th, en);
  const { columns, query, change } = useTableModel();
  const id = useId();
  const groupable = columns.filter((column) => column.groupable);
  if (groupable.length === 0) return null;
  return (
    <div className="saan-data-table-tool">
      <label htmlFor={id}>{messages["tableGrouping.by"]}</label>
      <SelectBox className="saan-data-table-select">
        <select
          id={id}
          className="saan-control saan-select"
          value={query.groupBy ?? ""}
          onChange={({ currentTarget: { value } }) => change({ groupBy: value || null })}
        >
          <option value="">{messages["tableGrouping.none"]}</option>
          {groupable.map((column) => (
            <option key={column.id} value={column.id}>
              {column.label}
            </option>
          ))}
        </select>
      </SelectBox>
    </div>
  );
}

/** Puts rows with the same value together under its name and their number; a group can be closed. */
export const withGrouping: DataTableFeature = { name: "grouping", Tools: GroupBy, engine: createFinder };

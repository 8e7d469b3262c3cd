"use client";

import { type ForwardedRef, forwardRef, type ReactElement, type RefAttributes, useRef } from "react";
import { fill } from "../messages/fill.js";
import { partClass } from "../part/partClass.js";
import type { DataTableFeature } from "./feature.js";
import { roles } from "./roles.js";
import { TableBody, TableBones } from "./TableBody.js";
import { TableContext } from "./TableContext.js";
import { TableFoot } from "./TableFoot.js";
import { TableHead } from "./TableHead.js";
import { TableNote } from "./TableNote.js";
import { TablePages } from "./TablePages.js";
import { TableStatus } from "./TableStatus.js";
import type { DataTableProps } from "./tableProps.js";
import { useScrollable } from "./useScrollable.js";
import { useTable } from "./useTable.js";

const plain: readonly DataTableFeature[] = [];

function DataTableOf(props: DataTableProps<unknown>, ref: ForwardedRef<HTMLDivElement>) {
  const { columns, rows, rowKey, caption, headingLevel, features = plain, query, defaultQuery, ...most } = props;
  const { onQueryChange, manual, total, pageSizes, multiSort, selection, defaultSelection, ...more } = most;
  const { onSelectionChange, bulkActions, hiddenColumns, onHiddenColumnsChange, rowHref, rowActions, ...own } = more;
  const { tools, status = "ready", onRetry, empty, height = "auto", stickyFirst, fileName, className, ...rest } = own;
  const model = useTable(props, features);
  const region = useRef<HTMLDivElement>(null);
  const scrollable = useScrollable(region);
  const { captionId, messages, shown, lead, lines, pageLines, printing } = model;
  const Caption = headingLevel ? (`h${headingLevel}` as const) : "p";
  const Body = features.find((feature) => feature.Body)?.Body;
  const bones = status === "loading" && pageLines.length === 0;
  const all = manual ? model.foundCount : lines.length;
  return (
    <TableContext.Provider value={model}>
      <div
        {...rest}
        ref={ref}
        className={partClass("saan-data-table", className)}
        data-printing={printing}
        data-sticky-first={stickyFirst || undefined}
      >
        <Caption className="saan-heading saan-data-table-caption" id={captionId}>
          {caption}
        </Caption>
        <div className="saan-data-table-tools">
          {features.map(({ name, Tools }) => Tools && <Tools key={name} />)}
          {tools}
        </div>
        {features.map(({ name, Panel }) => Panel && <Panel key={name} />)}
        <TableStatus status={status} />
        <section
          ref={region}
          className="saan-data-table-scroll"
          data-height={Body ? "screen" : height}
          data-virtual={Body ? true : undefined}
          aria-label={scrollable ? fill(messages["dataTable.scroll"], { caption }) : undefined}
          tabIndex={scrollable ? 0 : undefined}
        >
          <table
            {...roles.table}
            className="saan-data-table-table"
            aria-labelledby={captionId}
            aria-rowcount={all > pageLines.length || Body ? all + 1 : undefined}
            aria-busy={status === "loading" || undefined}
          >
            <colgroup>
              {lead && !printing && <col width={48} />}
              {shown.map(({ id, width }) => (
                <col key={id} width={width} />
              ))}
            </colgroup>
            <TableHead />
            {bones ? <TableBones /> : Body && !printing ? <Body lines={lines} /> : <TableBody lines={pageLines} />}
            <TableFoot />
          </table>
        </section>
        <TableNote status={status} onRetry={onRetry} empty={empty} />
        {!Body && <TablePages sizes={pageSizes} />}
      </div>
    </TableContext.Provider>
  );
}

/**
 * Rows and columns that can be sorted, and paged where there are many; more by features that are given to it. On a phone
 * every row is a card with the columns' names.
 * Renders a `<div>` around a `<table>`.
 */
export const DataTable = forwardRef(DataTableOf) as <Row>(
  props: DataTableProps<Row> & RefAttributes<HTMLDivElement>,
) => ReactElement;

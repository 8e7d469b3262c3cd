"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { useCallback, useId, useMemo, useState } from "react";
import { useMessages } from "../messages/useMessages.js";
import { useControlled } from "../part/useControlled.js";
import { useKit } from "../provider/KitProvider.js";
import { cellText } from "./cellText.js";
import { titleColumn } from "./column.js";
import { en } from "./coreEn.js";
import { th } from "./coreTh.js";
import { type Arranged, createSorter } from "./engine.js";
import type { DataTableFeature } from "./feature.js";
import { linesOf, pageOf } from "./lines.js";
import { blankQuery, type DataTableQuery, withChange } from "./query.js";
import type { TableModel } from "./TableContext.js";
import type { DataTableProps } from "./tableProps.js";
import { usePrinting } from "./usePrinting.js";

const none: readonly string[] = [];

/** The same array for as long as it holds the same things: features are usually listed in place. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (kept === list) return kept;
  if (kept.length === list.length && kept.every((each, at) => each === list[at])) return kept;
  keep(list);
  return list;
}

/** Everything that a table knows, from its props. */
export function useTable(props: DataTableProps<unknown>, given: readonly DataTableFeature[]): TableModel {
  const { columns, rows, caption, manual = false, multiSort = false } = props;
  const features = useSame(given);
  const captionId = useId();
  const messages = useMessages(th, en);
  const { locale, digits, calendar } = useKit();
  const words = useMemo(
    () => ({ locale, digits, calendar, yes: messages["dataTable.yes"], no: messages["dataTable.no"] }),
    [locale, digits, calendar, messages],
  );

  const [query, setQuery] = useControlled<DataTableQuery>(
    props.query,
    { ...blankQuery, ...props.defaultQuery },
    props.onQueryChange,
  );
  const change = useCallback((asked: Partial<DataTableQuery>) => setQuery(withChange(query, asked)), [query, setQuery]);
  const [hiddenIds, hide] = useControlled<readonly string[]>(
    props.hiddenColumns,
    columns.filter(({ hidden }) => hidden).map(({ id }) => id),
    props.onHiddenColumnsChange,
  );
  const [selection, select] = useControlled(props.selection, props.defaultSelection ?? none, props.onSelectionChange);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [printing, print] = usePrinting();

  // The key is asked of each row once: a new function for it on every render is no reason to begin anew.
  const [keyOf] = useState(() => props.rowKey);
  const engine = useMemo(() => {
    const make = features.find((feature) => feature.engine)?.engine ?? createSorter;
    return manual ? undefined : make({ rows, columns, keyOf, words });
  }, [rows, columns, keyOf, features, words, manual]);
  const { sort, search, filters, groupBy, page, pageSize } = query;
  const found = useMemo<Arranged>(
    () =>
      engine?.arrange({ ...blankQuery, sort, search, filters, groupBy }) ?? {
        entries: rows.map((row, at) => ({ key: keyOf(row), row, at })),
        groups: undefined,
      },
    [engine, rows, keyOf, sort, search, filters, groupBy],
  );
  const lines = useMemo(() => linesOf(found, closed), [found, closed]);
  const whole = manual || features.some(({ Body }) => Body !== undefined);
  const last = Math.max(1, Math.ceil(lines.length / pageSize));
  const pageLines = useMemo(
    () => (whole ? lines : pageOf(lines, Math.min(page, last), pageSize)),
    [whole, lines, page, last, pageSize],
  );
  const hidden = useMemo(() => new Set(hiddenIds), [hiddenIds]);
  const selected = useMemo(() => new Set(selection), [selection]);
  const shown = useMemo(() => columns.filter(({ id }) => !hidden.has(id)), [columns, hidden]);
  const title = titleColumn(columns);
  return {
    caption,
    captionId,
    columns,
    shown,
    lead: features.find(({ lead }) => lead)?.lead,
    words,
    messages,
    query,
    change,
    multiSort,
    manual,
    rows,
    found,
    foundCount: manual ? (props.total ?? rows.length) : found.entries.length,
    prepareSearch: engine?.prepare,
    lines,
    pageLines,
    toggleGroup: (key) => {
      const next = new Set(closed);
      if (!next.delete(key)) next.add(key);
      setClosed(next);
    },
    selected,
    select,
    hidden,
    hide,
    printing,
    print,
    fileName: props.fileName ?? caption,
    nameOf: (row) => (title ? cellText(title, row, words) : ""),
    say: (value) => formatThaiNumber(value, { digits }),
    rowHref: props.rowHref,
    rowActions: props.rowActions,
    bulkActions: props.bulkActions,
  };
}

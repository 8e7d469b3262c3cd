"use client";

import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useBrowserLayoutEffect } from "../part/useBrowserLayoutEffect.js";
import type { DataTableFeature } from "./feature.js";
import type { Line } from "./lines.js";
import { roles } from "./roles.js";
import { useTableModel } from "./TableContext.js";
import { TableLine } from "./TableLine.js";

/** The lines that are drawn, and the room that the others take. */
interface InSight {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** Before the screen has been measured, and on a server: more than any screen shows. */
const first: InSight = { from: 0, to: 40, above: 0, below: 0 };
/** Lines drawn beyond the edges; a flick of the finger is over before it has passed them. */
const beyond = 24;
const unmeasured = 46;
/** All rows together, in CSS pixels: Firefox draws nothing lower than some 17.8 million. */
const deepest = 15_000_000;

type Rows = Virtualizer<HTMLElement, HTMLElement>;

function inSightOf(rows: Rows): InSight {
  const items = rows.getVirtualItems();
  const [head, tail] = [items[0], items.at(-1)];
  if (!head || !tail) return first;
  return { from: head.index, to: tail.index + 1, above: head.start, below: rows.getTotalSize() - tail.end };
}

/**
 * The height that most rows have, of those that are drawn. A row of another height has the places of all rows after it
 * worked out again, which among 100,000 takes a while: a good guess is most of what makes scrolling smooth.
 */
function usualHeight(body: HTMLElement): number {
  const heights = [...body.querySelectorAll<HTMLElement>("[data-index]")].map((row) => row.offsetHeight);
  return heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
}

const same = (a: InSight, b: InSight) =>
  a.from === b.from && a.to === b.to && a.above === b.above && a.below === b.below;

const unread = { "aria-hidden": true } as const;

/** Room for lines that are not drawn. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null;
  return (
    <tr {...unread} className="saan-data-table-spacer">
      <td colSpan={span} height={height} />
    </tr>
  );
}

function VirtualBody({ lines }: { readonly lines: readonly Line[] }) {
  const { shown, lead, rowActions, query } = useTableModel();
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useRef<Rows>(undefined);
  const usual = useRef(0);
  const [seen, setSeen] = useState(first);
  const count = lines.length;

  useBrowserLayoutEffect(() => {
    const region = body.current?.closest<HTMLElement>(".saan-data-table-scroll");
    if (!region) return;
    const show = (virtualizer: Rows) => {
      const next = inSightOf(virtualizer);
      setSeen((now) => (same(now, next) ? now : next));
    };
    const virtualizer: Rows = new Virtualizer<HTMLElement, HTMLElement>({
      count: 0,
      getScrollElement: () => region,
      estimateSize: () => Math.min(usual.current || unmeasured, deepest / virtualizer.options.count),
      overscan: beyond,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      // Scrolling is drawn in the frame it happens in: one frame later would be an empty one.
      onChange: (changed, scrolling) => (scrolling ? flushSync(() => show(changed)) : show(changed)),
    });
    rows.current = virtualizer;
    const stop = virtualizer._didMount();
    return () => {
      rows.current = undefined;
      stop();
    };
  }, []);

  useBrowserLayoutEffect(() => {
    const virtualizer = rows.current;
    if (!virtualizer || !body.current) return;
    if (usual.current === 0) usual.current = usualHeight(body.current);
    virtualizer.setOptions({ ...virtualizer.options, count });
    virtualizer._willUpdate();
    const next = inSightOf(virtualizer);
    setSeen((now) => (same(now, next) ? now : next));
  }, [count]);

  // What another query finds begins at its beginning. The same query leaves the view alone, though a row may have changed.
  const known = useRef(query);
  useEffect(() => {
    if (known.current !== query) rows.current?.scrollToOffset(0);
    known.current = query;
  }, [query]);

  const measure = useCallback((line: HTMLElement | null) => rows.current?.measureElement(line), []);
  const span = shown.length + (lead ? 1 : 0) + (rowActions ? 1 : 0);
  return (
    <tbody {...roles.rowgroup} ref={body}>
      <Spacer height={seen.above} span={span} />
      {lines.slice(seen.from, seen.to).map((line) => (
        <TableLine key={`${line.kind}:${line.key}`} line={line} measure={measure} />
      ))}
      <Spacer height={seen.below} span={span} />
    </tbody>
  );
}

/**
 * All rows in one long list, up to 100,000, of which those in sight are drawn. Assistive technology is told how many there
 * are and where each stands. Nothing but the rows in sight can be found with the browser's own search: give the table
 * `withFilters` too.
 */
export const withVirtualRows: DataTableFeature = { name: "virtual-rows", Body: VirtualBody };

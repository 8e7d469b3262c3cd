"use client";

import { type MouseEvent, type ReactNode, type SyntheticEvent, useRef } from "react";
import { type ComboboxRow, canBePressed } from "./option.js";
import type { Listbox } from "./useListbox.js";
import { useRowWindow } from "./useRowWindow.js";

export interface ListRowsProps<T> {
  readonly list: Listbox<T>;
  /** Names the list. */
  readonly labelId: string;
  /** Which rows are chosen, where several can be; where one can, the lit row is the selected one. */
  readonly isChosen?: (row: ComboboxRow<T>) => boolean;
  /** Which rows cannot be pressed now, beside those that never can. */
  readonly isHeld?: (row: ComboboxRow<T>) => boolean;
  readonly onPick: (row: ComboboxRow<T>) => void;
  /** What stands in a row. */
  readonly children: (row: ComboboxRow<T>) => ReactNode;
}

function keepFocus(event: SyntheticEvent) {
  event.preventDefault();
}

function rowUnder({ target }: SyntheticEvent): number {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
  return row ? Number(row.dataset.at) : -1;
}

/**
 * The list under a box; its rows are there while it is open, as many as are in view.
 * Renders a `<ul role="listbox">`.
 */
export function ListRows<T>(props: ListRowsProps<T>) {
  const { list, labelId, isChosen, isHeld, onPick } = props;
  const attributes = {
    id: `${list.id}-list`,
    role: "listbox",
    className: "saan-combobox-list",
    "aria-labelledby": labelId,
    "aria-multiselectable": isChosen ? true : undefined,
    // A press between the rows or on the scroll bar leaves the focus in the box.
    onMouseDown: keepFocus,
    onMouseMove: (event: MouseEvent) => {
      const at = rowUnder(event);
      if (at >= 0 && at !== list.lit && canBePressed(list.rows[at])) list.moveTo(at, false);
    },
    onClick: (event: MouseEvent) => {
      const row = list.rows[rowUnder(event)];
      if (row && canBePressed(row) && !isHeld?.(row)) onPick(row);
    },
  } as const;
  return list.open && list.rows.length > 0 ? <OpenList {...props} attributes={attributes} /> : <ul {...attributes} />;
}

interface OpenListProps<T> extends ListRowsProps<T> {
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Mounted with an open list only: a server draws no rows, and a closed list measures none. */
function OpenList<T>({ list, attributes, isChosen, isHeld, children }: OpenListProps<T>) {
  const { id, rows, lit, found, byKey } = list;
  const scroller = useRef<HTMLUListElement>(null);
  const { drawn, onScroll } = useRowWindow(scroller, rows.length, found.options, lit, byKey);
  // The focus stays in the box: a row is pointed at by its id.
  const rowAttributes = (row: ComboboxRow<T>, at: number) => ({
    role: "option",
    id: `${id}-option-${at}`,
    "data-at": at,
    className: "saan-combobox-option",
    "data-highlighted": at === lit || undefined,
    "aria-selected": isChosen ? isChosen(row) : at === lit,
    "aria-disabled": !canBePressed(row) || isHeld?.(row) || undefined,
    "aria-setsize": rows.length,
    "aria-posinset": at + 1,
  });
  const drawRow = (row: ComboboxRow<T>, at: number) => (
    // A row is drawn over with the next answer, which is half the work. The best answer is an element of its own: a screen
    // reader says another one only if it is another one.
    <li key={at === 0 ? `best ${row.key}` : at} {...rowAttributes(row, at)}>
      {children(row)}
    </li>
  );
  return (
    <ul {...attributes} ref={scroller} onScroll={onScroll}>
      {drawn.before > 0 ? <li role="presentation" style={{ blockSize: drawn.before }} /> : null}
      {runsOf(rows, drawn.first, drawn.end).map(({ group, from, to }) => {
        const items = rows.slice(from, to).map((row, index) => drawRow(row, from + index));
        if (group === undefined) return items;
        const heads = from === 0 || groupOf(rows[from - 1]) !== group;
        return (
          <ul key={`group ${group}`} {...groupAttributes} aria-label={group}>
            {heads ? (
              <li role="presentation" data-heading className="saan-combobox-heading">
                {group}
              </li>
            ) : null}
            {items}
          </ul>
        );
      })}
      {drawn.after > 0 ? <li role="presentation" style={{ blockSize: drawn.after }} /> : null}
    </ul>
  );
}

/** A fieldset may not stand in a listbox; a list of the role group may. */
const groupAttributes = { role: "group", className: "saan-combobox-group" } as const;

interface Run {
  readonly group: string | undefined;
  readonly from: number;
  to: number;
}

function groupOf<T>(row: ComboboxRow<T> | undefined): string | undefined {
  return row?.kind === "option" ? row.option.group : undefined;
}

/** The drawn rows, cut where the group changes. */
function runsOf<T>(rows: readonly ComboboxRow<T>[], first: number, end: number): readonly Run[] {
  const runs: Run[] = [];
  for (let at = first; at < end; at += 1) {
    const group = groupOf(rows[at]);
    const last = runs.at(-1);
    if (last && last.group === group) last.to = at + 1;
    else runs.push({ group, from: at, to: at + 1 });
  }
  return runs;
}

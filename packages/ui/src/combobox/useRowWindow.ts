"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { drawnWhole, firstWindow, type RowWindow, rowWindow, topOfRow } from "./rowWindow.js";

interface Measured {
  /** The answer whose rows these are. */
  readonly of: unknown;
  readonly seen: Map<number, number>;
  guess: number;
}

const unmeasured = 44;
const unseenView = 320;
/** No panel of the kit is taller; before it has its place, a list is as tall as all of its rows. */
const tallestView = 640;
const mostPasses = 5;

/** The height of a drawn row, with the heading that stands above the first of a group. */
function heightOf(row: HTMLElement): number {
  const before = row.previousElementSibling;
  const heading = before instanceof HTMLElement && before.dataset.heading !== undefined ? before.offsetHeight : 0;
  return row.offsetHeight + heading;
}

function look(list: HTMLElement, count: number, measured: Measured): RowWindow {
  if (count <= drawnWhole) return firstWindow(count);
  const { seen } = measured;
  const isFirst = seen.size === 0;
  for (const row of list.querySelectorAll<HTMLElement>("[data-at]")) {
    const height = heightOf(row);
    // Nothing has a height where nothing is laid out.
    if (height > 0) seen.set(Number(row.dataset.at), height);
  }
  if (isFirst && seen.size > 0)
    measured.guess = [...seen.values()].reduce((sum, height) => sum + height, 0) / seen.size;
  return rowWindow(count, list.scrollTop, Math.min(list.clientHeight || unseenView, tallestView), measured);
}

/** A drawn window, and the room for each row below it: of another answer at the same place only their number differs. */
interface Drawn extends Omit<RowWindow, "after"> {
  readonly each: number;
}

function drawnOf({ first, end, before, after }: RowWindow, count: number): Drawn {
  return { first, end, before, each: end < count ? after / (count - end) : unmeasured };
}

const same = (a: Drawn, b: Drawn) => a.first === b.first && a.end === b.end && a.before === b.before;

/**
 * Which rows of an open list are drawn: all of a short one; of a long one those in view, as it is scrolled. Keeps the lit
 * row in sight when a key moved it there. Rows are measured, so a label may take as many lines as it needs.
 *
 * @param answer another one begins at its top
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
  answer: unknown,
  lit: number,
  byKey: boolean,
) {
  const [drawn, setDrawn] = useState(() => drawnOf(firstWindow(count), count));
  const measured = useRef<Measured>({ of: answer, seen: new Map(), guess: unmeasured });
  const toReveal = useRef({ at: -1, of: answer, passes: 0 });

  const update = () => {
    const element = list.current;
    if (!element) return;
    const next = drawnOf(look(element, count, measured.current), count);
    setDrawn((before) => (same(before, next) ? before : next));
  };

  useLayoutEffect(() => {
    measured.current = { of: answer, seen: new Map(), guess: measured.current.guess };
    scrollTo(list.current, 0);
  }, [list, answer]);

  useLayoutEffect(() => {
    toReveal.current = { at: byKey ? lit : -1, of: answer, passes: 0 };
  }, [lit, byKey, answer]);

  useLayoutEffect(() => {
    const element = list.current;
    const wanted = toReveal.current;
    wanted.passes += 1;
    // Rows just drawn may be taller than was guessed, and the window another then; but not for ever.
    if (!element || wanted.passes > mostPasses) return;
    const row = element.querySelector<HTMLElement>(`[data-at="${wanted.at}"]`);
    if (row) {
      reveal(element, row);
      wanted.at = -1;
    } else if (wanted.at >= 0) scrollTo(element, topOfRow(wanted.at, measured.current));
    update();
  });

  const onScroll = () => {
    toReveal.current.passes = 0;
    update();
  };

  // The answer before may have had many more rows, or too few to leave any out.
  const fits = count > drawnWhole ? drawn.end <= count : drawn.first === 0 && drawn.end === count;
  const { first, end, before, each } = fits ? drawn : drawnOf(firstWindow(count), count);
  return { drawn: { first, end, before, after: (count - end) * each }, onScroll };
}

function scrollTo(list: HTMLElement | null, top: number) {
  if (list) list.scrollTop = top;
}

/** Scrolls the list, and nothing around it, until the row is in sight. */
function reveal(list: HTMLElement, row: HTMLElement) {
  const view = list.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < view.top) list.scrollTop -= view.top - top + 4;
  else if (bottom > view.bottom) list.scrollTop += bottom - view.bottom + 4;
}

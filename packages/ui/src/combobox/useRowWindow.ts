"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { drawnWhole, firstWindow, justBeyond, type RowWindow, rowWindow, topOfRow } from "./rowWindow.js";

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

/** Takes the heights of the rows that are drawn. */
function measure(list: HTMLElement, measured: Measured) {
  const { seen } = measured;
  const isFirst = seen.size === 0;
  for (const row of list.querySelectorAll<HTMLElement>("[data-at]")) {
    const height = heightOf(row);
    // Nothing has a height where nothing is laid out.
    if (height > 0) seen.set(Number(row.dataset.at), height);
  }
  if (isFirst && seen.size > 0)
    measured.guess = [...seen.values()].reduce((sum, height) => sum + height, 0) / seen.size;
}

/** A drawn window of an answer, and the room for each row below it: only their number may differ. */
interface Drawn extends Omit<RowWindow, "after"> {
  readonly of: unknown;
  readonly each: number;
}

function drawnOf({ first, end, before, after }: RowWindow, of: unknown, count: number, guess: number): Drawn {
  return { first, end, before, of, each: end < count ? after / (count - end) : guess };
}

/** What to draw now. What is drawn stays while it reaches a little beyond the view: no row is drawn for itself. */
function look(list: HTMLElement, count: number, drawn: Drawn, measured: Measured): Drawn {
  if (count <= drawnWhole) return drawn;
  measure(list, measured);
  const view = Math.min(list.clientHeight || unseenView, tallestView);
  const needed = rowWindow(count, list.scrollTop, view, measured, justBeyond);
  const reaches = drawn.first <= needed.first && drawn.end >= needed.end;
  const isTrue = drawn.before === topOfRow(drawn.first, measured) && Math.abs(drawn.each - measured.guess) < 2;
  if (reaches && isTrue) return drawn;
  return drawnOf(rowWindow(count, list.scrollTop, view, measured), drawn.of, count, measured.guess);
}

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
  const firstOf = (guess: number) => drawnOf(firstWindow(count, guess), answer, count, guess);
  const [kept, keep] = useState(() => firstOf(unmeasured));
  // Another answer begins at its top; and the same may have a row more, for what is typed.
  const fits = kept.of === answer && (count > drawnWhole || (kept.first === 0 && kept.end === count));
  const drawn = fits ? kept : firstOf(kept.each);
  const measured = useRef<Measured>({ of: answer, seen: new Map(), guess: unmeasured });
  const toReveal = useRef({ at: -1, of: answer, passes: 0 });

  const update = () => {
    const next = list.current ? look(list.current, count, drawn, measured.current) : drawn;
    if (next !== drawn) keep(next);
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

  return { drawn: { ...drawn, after: (count - drawn.end) * drawn.each }, onScroll };
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

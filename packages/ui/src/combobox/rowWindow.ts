/** The rows that are drawn of a long list, and the room that the others take, in CSS pixels. */
export interface RowWindow {
  readonly first: number;
  /** One past the last that is drawn. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** What is known of the heights of rows: of those seen, their own; of all others, a guess. */
export interface RowHeights {
  readonly seen: ReadonlyMap<number, number>;
  readonly guess: number;
}

/** A list up to this long is drawn whole. */
export const drawnWhole = 40;
/** Rows above and below the visible ones, so that a flick of the finger meets no blank. */
const beyond = 12;
/** So many are enough where nobody scrolls yet; and while they are there, no others are drawn. */
export const justBeyond = 2;

/** How far from the top of the list a row begins. */
export function topOfRow(index: number, { seen, guess }: RowHeights): number {
  let top = index * guess;
  for (const [at, height] of seen) if (at < index) top += height - guess;
  return top;
}

/** Which rows stand in a view of some height, scrolled so far, with some above and below. */
export function rowWindow(
  count: number,
  scrolled: number,
  view: number,
  heights: RowHeights,
  around = scrolled > 0 ? beyond : justBeyond,
): RowWindow {
  if (count <= drawnWhole) return { first: 0, end: count, before: 0, after: 0 };
  const { seen, guess } = heights;
  let top = 0;
  let at = 0;
  for (; at < count - 1; at += 1) {
    const height = seen.get(at) ?? guess;
    if (top + height > scrolled) break;
    top += height;
  }
  const first = Math.max(0, at - around);
  let bottom = top;
  for (; at < count && bottom < scrolled + view; at += 1) bottom += seen.get(at) ?? guess;
  const end = Math.min(count, at + around);
  const after = topOfRow(count, heights) - topOfRow(end, heights);
  return { first, end, before: topOfRow(first, heights), after };
}

/** The rows to draw before anything is measured. */
export function firstWindow(count: number, guess: number): RowWindow {
  return rowWindow(count, 0, 320, { seen: new Map(), guess });
}

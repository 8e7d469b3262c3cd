/** A row to draw, or the height in CSS pixels of rows that are not drawn. */
export type RowSlot = { readonly index: number } | { readonly gap: number; readonly before: number };

export interface RowView {
  /** How far the table is scrolled, and how much of it is seen. */
  readonly top: number;
  readonly height: number;
  /** Heights that were measured, by row key. */
  readonly heights: ReadonlyMap<string, number>;
  /** The height of a row that was not measured yet. */
  readonly usual: number;
}

/** So few rows are all drawn: they can be searched, printed and read as one. */
export const FEW_ROWS = 60;

const BEYOND = 480;

/** Which rows are drawn: those in sight, a little above and below, and one that must stay (the active row). */
export function rowSlots(keys: readonly string[], view: RowView, stays: number): readonly RowSlot[] {
  if (keys.length <= FEW_ROWS) return keys.map((_, index) => ({ index }));
  const { top, height, heights, usual } = view;
  const slots: RowSlot[] = [];
  let gap = 0;
  let y = 0;
  keys.forEach((key, index) => {
    const own = heights.get(key) ?? usual;
    const seen = y + own > top - BEYOND && y < top + height + BEYOND;
    if (seen || index === stays) {
      if (gap > 0) slots.push({ gap, before: index });
      gap = 0;
      slots.push({ index });
    } else gap += own;
    y += own;
  });
  if (gap > 0) slots.push({ gap, before: keys.length });
  return slots;
}

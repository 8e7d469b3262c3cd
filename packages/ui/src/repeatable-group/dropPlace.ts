/** A row on the screen: its place in the list, and where it lies in CSS pixels. */
export interface RowBox {
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a dragged row would come to lie. */
export interface DropPlace {
  /** Its place after the move. */
  readonly to: number;
  /** The row whose edge shows the place, and which edge. */
  readonly beside: number;
  readonly edge: "before" | "after";
}

/** The place of a row that was dragged from `from` to the height `y`; undefined where it would stay. */
export function dropPlace(y: number, boxes: readonly RowBox[], from: number): DropPlace | undefined {
  const first = boxes[0];
  if (!first) return undefined;
  const under = boxes.filter(({ top }) => top <= y).at(-1) ?? first;
  const edge = y < (under.top + under.bottom) / 2 ? "before" : "after";
  const gap = edge === "before" ? under.index : under.index + 1;
  const to = gap > from ? gap - 1 : gap;
  return to === from ? undefined : { to, beside: under.index, edge };
}

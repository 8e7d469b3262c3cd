/** Many short texts in one long one: thousands of strings of their own would cost more to make than all searches do. */
export interface TextColumn {
  readonly size: number;
  /** The texts, each with {@link SEPARATOR} before and after it. */
  readonly text: string;
  /** Where each text begins, and one more: where the next would. */
  readonly starts: Uint32Array;
}

/** Stands in no name and no key. */
export const SEPARATOR = ",";

/** @param texts joined by {@link SEPARATOR} */
export function createTextColumn(texts: string): TextColumn {
  const text = SEPARATOR + texts + SEPARATOR;
  const starts = new Uint32Array(text.length);
  let size = 0;
  for (let end = 0; end !== -1; end = text.indexOf(SEPARATOR, end + 1)) starts[size++] = end + 1;
  return { size: size - 1, text, starts: starts.slice(0, size) };
}

/** The text of one entry; empty outside the column. */
export function entryText({ text, starts }: TextColumn, entry: number): string {
  return text.slice(starts[entry] ?? 0, (starts[entry + 1] ?? 1) - 1);
}

/** How long the text of an entry is. */
export function entryLength({ starts }: TextColumn, entry: number): number {
  return (starts[entry + 1] ?? 1) - (starts[entry] ?? 0) - 1;
}

/** The entry that covers a position of the text, looked for from an entry that begins at or before it. */
export function entryAt({ starts, size }: TextColumn, position: number, from = 0): number {
  if (position < (starts[from + 1] ?? 0)) return from;
  let low = from;
  let high = size;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

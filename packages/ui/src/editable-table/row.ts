/** A text that its column could not read: kept as it was typed or pasted until somebody puts it right. */
export interface UnreadText {
  readonly unread: string;
}

/** What a cell holds: a text, a number, an ISO date, a chosen code; `null` for none; or a text nobody could read. */
export type CellValue = string | number | null | UnreadText;

/** One row: its own key, which never changes, and its cells by column. A column that is missing is empty. */
export interface EditableRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Whether a cell holds a text that its column could not read. */
export function isUnread(value: CellValue | undefined): value is UnreadText {
  return typeof value === "object" && value !== null;
}

/** Whether there is nothing in a cell. */
export function isEmptyCell(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === "";
}

export function cellOf(row: EditableRow, column: string): CellValue {
  return (Object.hasOwn(row.cells, column) ? row.cells[column] : null) ?? null;
}

/** A key that no row has yet. Random, because rows come back from a server with the keys of an earlier visit. */
export function freshKey(taken: ReadonlySet<string>): string {
  let key = "";
  do key = `row-${Math.random().toString(36).slice(2, 10)}`;
  while (taken.has(key));
  return key;
}

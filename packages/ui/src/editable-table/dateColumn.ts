import { type DateUnreadableReason, formatPlainThaiDate, parseShortThaiDate } from "@saan/thai/calendar/short";
import type { CellKit, CellReading, ColumnWords, TableColumn } from "./column.js";

const reasons: Partial<Record<DateUnreadableReason, "noYear" | "noSuchDay">> = {
  "no-year": "noYear",
  "no-such-day": "noSuchDay",
  "no-such-month": "noSuchDay",
};

function read(typed: string, { messages }: CellKit): CellReading {
  if (typed.trim() === "") return { value: null };
  const found = parseShortThaiDate(typed, { era: "be" });
  if (found.kind === "date") {
    return found.iso.length === 10 ? { value: found.iso } : { wrong: messages["editableTable.needsDay"] };
  }
  if (found.kind === "ambiguous") return { wrong: messages["editableTable.whichEra"] };
  return { wrong: messages[`editableTable.${reasons[found.reason] ?? "notADate"}`] };
}

function show(iso: string | number, { locale, digits, calendar }: CellKit): string {
  const era = calendar === "gregory" || locale === "en" ? "ce" : "be";
  return formatPlainThaiDate(String(iso), { style: "medium", locale, digits, era });
}

/**
 * A column of days, typed or pasted as Thai people write them (`19/07/2562`, `19 ก.ค. 62`); a year of the other era is asked
 * about, not guessed. A module of its own: a table without dates carries no calendar.
 */
export function dateColumn(words: ColumnWords): TableColumn {
  return { ...words, cell: { read, show } };
}

import { formatThaiDate } from "@saan/thai/calendar";
import { formatThaiNumber } from "@saan/thai/numbers";
import type { KitSettings } from "../provider/KitProvider.js";
import { type AnyColumn, cellValue } from "./column.js";

/** How a table puts values into words. */
export interface CellWords extends Pick<KitSettings, "locale" | "digits" | "calendar"> {
  readonly yes: string;
  readonly no: string;
}

/** A cell in words; empty where nothing was stated. */
export function cellText(column: AnyColumn, row: unknown, words: CellWords): string {
  if (column.text) return column.text(row);
  const value = cellValue(column, row);
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  const { digits } = words;
  if (typeof value === "number") {
    const whole = column.kind !== "money" || Number.isInteger(value);
    return formatThaiNumber(value, { digits, decimals: whole ? undefined : 2 });
  }
  if (column.kind !== "date") return value;
  return dateText(value, words, "medium");
}

/** A date in the calendar of the reader: with the name of the month in full, or short where cells are narrow. */
export function dateText(
  iso: string,
  { digits, locale, calendar }: Omit<CellWords, "yes" | "no">,
  style: "medium" | "long" = "long",
): string {
  return formatThaiDate(iso, { style, digits, locale, era: calendar === "buddhist" ? "be" : "ce" });
}

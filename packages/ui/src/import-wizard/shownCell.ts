import { cellText, type TableCell } from "@saan/forms/import";
import { formatThaiDate } from "@saan/thai/calendar";

const DAY_LENGTH = "2019-07-19".length;
// A sheet may count years of พ.ศ. as if they were common ones: those are shown as they are.
const FIRST_BUDDHIST_YEAR = 2400;

export interface CellWords {
  readonly yes: string;
  readonly no: string;
}

/** A cell as the person who filled in the file knows it, and as it would be typed: a day in the Buddhist era. */
export function shownCell(cell: TableCell | undefined, { yes, no }: CellWords): string {
  if (cell?.kind === "boolean") return cell.value ? yes : no;
  if (cell?.kind === "date") return shownDay(cell.value);
  return cellText(cell);
}

/** The same of a text that came from a cell: a sample of its column. */
export function shownSample(text: string): string {
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? shownDay(text) : text;
}

function shownDay(iso: string): string {
  const day = iso.slice(0, DAY_LENGTH);
  const [year = "", month = "", date = ""] = day.split("-");
  if (Number(year) >= FIRST_BUDDHIST_YEAR) return `${Number(date)}/${Number(month)}/${year}`;
  return formatThaiDate(day, { style: "numeric" });
}

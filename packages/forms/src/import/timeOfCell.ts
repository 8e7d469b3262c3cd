import { readTime } from "../values/readTime.js";
import type { TableCell } from "./table.js";

const MINUTES_OF_A_DAY = 1440;

/**
 * The time of the day in a cell, `HH:MM`: a part of a day, as workbooks hold times, the time of a day and time, or a text as
 * people write times. Undefined of anything else, also of 13.3: a time that was typed with a point has become another number.
 */
export function timeOfCell(cell: TableCell): string | undefined {
  if (cell.kind === "number") return timeOfPart(cell.value);
  if (cell.kind === "date") return cell.value.split("T")[1];
  return cell.kind === "text" ? readTime(cell.value) : undefined;
}

function timeOfPart(part: number): string | undefined {
  const minutes = Math.round(part * MINUTES_OF_A_DAY);
  if (!(part > 0) || minutes >= MINUTES_OF_A_DAY) return undefined;
  const twoFigures = (number: number) => String(number).padStart(2, "0");
  return `${twoFigures(Math.floor(minutes / 60))}:${twoFigures(minutes % 60)}`;
}

import { parseThaiDate, type ThaiDateParseOptions } from "@saan/thai/calendar";
import type { DateTimeStorage } from "../model/index.js";
import { STORED, storeDateTime } from "./dateTime.js";

// An ISO year from here on is one of the Buddhist era that somebody wrote in a common year's place.
const FIRST_BUDDHIST_YEAR = 2400;

/**
 * The form value of a date and time that was written, as people write it or as records hold it; one to the second stays as it
 * is. Undefined of anything else, and of a year whose era is not certain.
 */
export function readDateTime(
  text: string,
  storage: DateTimeStorage,
  options: ThaiDateParseOptions = { era: "be" },
): string | undefined {
  const trimmed = text.trim();
  const [, year, seconds = 0] = STORED.exec(trimmed) ?? [];
  if (year !== undefined && Number(seconds) > 0) return Number(year) < FIRST_BUDDHIST_YEAR ? trimmed : undefined;
  const found = parseThaiDate(trimmed, options);
  return found.kind === "date" && found.time !== undefined ? storeDateTime(found.iso, found.time, storage) : undefined;
}

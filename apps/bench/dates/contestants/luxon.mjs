import { DateTime } from "luxon";
import { outOfBuddhistEra } from "./buddhist-era.mjs";

const THAI_FIGURES = /[๐-๙]/;

/** It reads Thai figures when it is told to expect them. @type {import("./contestant.d.ts").Read} */
export function read(text, formats) {
  const numberingSystem = THAI_FIGURES.test(text) ? "thai" : "latn";
  const options = /** @type {const} */ ({ locale: "th", numberingSystem, outputCalendar: "buddhist", zone: "utc" });
  const date = DateTime.fromFormat(text, formats.unicode, options);
  return date.isValid ? outOfBuddhistEra(date.toISODate()) : undefined;
}

/** @type {import("./contestant.d.ts").Print} */
export function print(iso) {
  return DateTime.fromISO(iso, { locale: "th", outputCalendar: "buddhist", zone: "utc" }).toFormat("d MMMM yyyy");
}

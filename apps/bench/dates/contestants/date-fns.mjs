import { format, isValid, parse } from "date-fns";
import { th } from "date-fns/locale/th";
import { outOfBuddhistEra } from "./buddhist-era.mjs";

const SOME_DAY = new Date(2026, 0, 1);

/** It has no Buddhist era, in either direction. @type {import("./contestant.d.ts").Read} */
export function read(text, formats) {
  const date = parse(text, formats.unicode, SOME_DAY, { locale: th });
  return isValid(date) ? outOfBuddhistEra(format(date, "yyyy-MM-dd")) : undefined;
}

/** @type {import("./contestant.d.ts").Print} */
export function print(iso) {
  return format(new Date(`${iso}T00:00:00`), "d MMMM yyyy", { locale: th });
}

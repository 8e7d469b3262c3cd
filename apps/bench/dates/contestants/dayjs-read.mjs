import dayjs from "dayjs";
import "dayjs/locale/th.js";
import customParseFormat from "dayjs/plugin/customParseFormat.js";
import { outOfBuddhistEra } from "./buddhist-era.mjs";

dayjs.extend(customParseFormat);

/**
 * Strictly, or it moves days that do not exist. The BBBB of its Buddhist plugin prints years and reads none.
 * @type {import("./contestant.d.ts").Read}
 */
export function read(text, formats) {
  const date = dayjs(text, formats.dayjs, "th", true);
  return date.isValid() ? outOfBuddhistEra(date.format("YYYY-MM-DD")) : undefined;
}

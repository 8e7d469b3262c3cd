import { formatThaiDate, parseThaiDate } from "@saan/thai/calendar";

/** @type {import("./contestant.d.ts").Read} */
export function read(text) {
  const result = parseThaiDate(text);
  if (result.kind === "unreadable") return undefined;
  // What is asked about is answered by its likelier reading, as a person would confirm it.
  const { iso, precision } = result.kind === "date" ? result : result.readings[0];
  return /-/.test(precision) ? `${iso} ${precision}` : iso;
}

/** @type {import("./contestant.d.ts").Print} */
export function print(iso) {
  return formatThaiDate(iso);
}

import { outOfBuddhistEra } from "./buddhist-era.mjs";

/** JavaScript's own. @type {import("./contestant.d.ts").Read} */
export function read(text) {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return undefined;
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  return outOfBuddhistEra(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}

const printer = new Intl.DateTimeFormat("th-TH-u-ca-buddhist", { dateStyle: "long", timeZone: "UTC" });

/** @type {import("./contestant.d.ts").Print} */
export function print(iso) {
  return printer.format(new Date(`${iso}T00:00:00Z`));
}

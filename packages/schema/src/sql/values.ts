import type { AnyCodelist } from "../field/codelist.js";
import { literal } from "./quoting.js";

/** Something in a record, as SQL: `of` is a JSON value, `key` what stands in it; without a key, the value itself. */
export interface Place {
  readonly of: string;
  readonly key?: string;
}

// What stands in a record was read before it was stored. But one that was stored by an older program, and could not be brought
// forward, must not make a whole report fail: nothing here is cast before it was looked at.

/** The JSON value at a place. */
export function jsonAt({ of, key }: Place): string {
  return key === undefined ? of : `${of} -> ${literal(key)}`;
}

/** The text at a place. */
export function textAt({ of, key }: Place): string {
  return key === undefined ? `${of} #>> '{}'` : `${of} ->> ${literal(key)}`;
}

/** The number at a place, as exact as it was written. */
export function numberAt(place: Place): string {
  return `CASE WHEN jsonb_typeof(${jsonAt(place)}) = 'number' THEN (${textAt(place)})::numeric END`;
}

/** The yes or no at a place. */
export function booleanAt(place: Place): string {
  return `CASE WHEN jsonb_typeof(${jsonAt(place)}) = 'boolean' THEN (${textAt(place)})::boolean END`;
}

/** The Thai label of the code at a place; a code that is in no list stays as it is, so that it is seen. */
export function labelAt(place: Place, { codes, entries }: AnyCodelist): string {
  const cases = codes.map((code) => `WHEN ${literal(code)} THEN ${literal(entries[code]?.th ?? code)}`);
  const text = textAt(place);
  return cases.length === 0 ? text : `CASE ${text} ${cases.join(" ")} ELSE ${text} END`;
}

// Every day that there is from the year 1, and no other.
const DAY = [
  "^(?!0000)[0-9]{4}-(",
  "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|",
  "(0[469]|11)-(0[1-9]|[12][0-9]|30)|",
  "02-(0[1-9]|1[0-9]|2[0-8]))$|",
  "^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29$",
].join("");

/** The day of a stated date; nothing where it is known less exactly. */
export function dayAt(place: Place): string {
  const iso = textAt({ of: jsonAt(place), key: "iso" });
  return `CASE WHEN ${iso} ~ ${literal(DAY)} THEN (${iso})::date END`;
}

/** The rows of the list at a place, as what a query may select from; none where there is no list. */
export function rowsAt(place: Place): string {
  const json = jsonAt(place);
  return `jsonb_array_elements(CASE WHEN jsonb_typeof(${json}) = 'array' THEN ${json} ELSE '[]' END) WITH ORDINALITY`;
}

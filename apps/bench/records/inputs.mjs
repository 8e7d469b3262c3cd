import { phayaoAgreement } from "@saan/samples/phayao";

/** @typedef {{ path: (string | number)[], value: unknown }} Change */

/** A filled agreement of six kilobytes, as it comes out of a file. */
export const sound = JSON.parse(JSON.stringify(phayaoAgreement));

/** @type {readonly Change[]} */
const MISTAKES = [
  { path: ["title"], value: "" },
  { path: ["titleIsDescriptive"], value: "yes" },
  { path: ["kind"], value: "treaty" },
  { path: ["province", "code"], value: "5" },
  { path: ["parties", 0, "role"], value: "guest" },
  { path: ["parties", 1, "area", "nameAsStated"], value: 5 },
  { path: ["parties", 2, "area", "level"], value: "moon" },
  { path: ["areaCountStated"], value: 0 },
  { path: ["scopeIssues", 0, "text"], value: "  " },
  { path: ["term", "end", "iso"], value: "2020-13" },
  { path: ["term", "phase", "number"], value: 1.5 },
  { path: ["unknown"], value: 1 },
];

/** The same with twelve mistakes, all over it. */
export const mistaken = MISTAKES.reduce(changed, sound);

/**
 * A copy with one change. @param {unknown} record @param {Change} change @returns {any}
 */
function changed(record, { path: [key, ...rest], value }) {
  if (key === undefined) return value;
  const copy = Array.isArray(record) ? [...record] : { .../** @type {object} */ (record) };
  const holder = /** @type {Record<string | number, unknown>} */ (copy);
  if (value === undefined && rest.length === 0) delete holder[key];
  else holder[key] = changed(holder[key], { path: rest, value });
  return copy;
}

const WRONG = [null, 5.5, -1, "", " ", "x", true, {}, [{}], "ก".repeat(5000)];

/** Copies of a record, in each of which one thing is missing, unknown or of another kind. @param {unknown} record @returns {Generator<unknown>} */
export function* spoilt(record) {
  for (const path of places(record)) {
    for (const value of WRONG) yield changed(record, { path, value });
    if (typeof path.at(-1) === "number") continue;
    yield changed(record, { path, value: undefined });
    yield changed(record, { path: [...path.slice(0, -1), "unknown"], value: 1 });
  }
}

/** @param {unknown} value @returns {Generator<(string | number)[]>} */
function* places(value) {
  if (typeof value !== "object" || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()].slice(0, 2) : Object.entries(value);
  for (const [key, inner] of entries) {
    yield [key];
    for (const rest of places(inner)) yield [key, ...rest];
  }
}

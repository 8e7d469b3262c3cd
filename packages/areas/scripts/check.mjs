// @ts-check
// What must hold before anything is written. Every finding stops the build: a wrong code that ships is stored for years.

/** @typedef {import("./sources.mjs").Row} Row */

/**
 * Areas by length of code: 76 provinces and Bangkok, 878 districts and 50 เขต, 7,256 sub-districts and 180 แขวง. The
 * printed statistics of the Department of Provincial Administration (DOPA) say 7,255; its own tables hold one more.
 */
export const officialCounts = { 2: 77, 4: 928, 6: 7436 };

const CODE = /^[1-9]\d(?:\d{2}){0,2}$/;
const THAI_NAME = /^[\u0E01-\u0E4E]+(?:[.-][\u0E01-\u0E4E]+)*\.?$/;
// A capital at every word and none inside: the English column leaves the spaces out.
const ENGLISH_NAME = /^[A-Z][a-z]*(?:-[a-z]+)*(?: [A-Z][a-z]*(?:-[a-z]+)*)*$/;
const POSTCODE = /^[1-9]\d{4}$/;

/**
 * @param {Map<string, Row>} rows
 * @returns {string[]} findings, one sentence each; empty when the data is sound
 */
export function findProblems(rows) {
  /** @type {string[]} */
  const problems = [];
  for (const [length, expected] of Object.entries(officialCounts)) {
    const found = [...rows.keys()].filter((code) => code.length === Number(length)).length;
    if (found !== expected) problems.push(`${found} codes of ${length} digits, expected ${expected}`);
  }
  const names = new Set();
  for (const [code, { th, en, postcodes }] of rows) {
    const parent = code.slice(0, -2);
    if (!CODE.test(code)) problems.push(`${code}: malformed code`);
    if (parent !== "" && !rows.has(parent)) problems.push(`${code}: orphan, no ${parent}`);
    if (!THAI_NAME.test(th)) problems.push(`${code}: "${th}" is not a Thai name`);
    if (!ENGLISH_NAME.test(en)) problems.push(`${code}: "${en}" is not an English name`);
    if (names.has(`${parent} ${th}`)) problems.push(`${code}: a second ${th} under ${parent || "the country"}`);
    names.add(`${parent} ${th}`);
    if (code.length === 6 && postcodes.length === 0) problems.push(`${code}: no postcode`);
    if (new Set(postcodes).size !== postcodes.length) problems.push(`${code}: the same postcode twice`);
    for (const postcode of postcodes) if (!POSTCODE.test(postcode)) problems.push(`${code}: postcode ${postcode}`);
  }
  return problems;
}

/**
 * @param {string[][]} moved rows of moved.tsv: old code, current code, Thai name at the current code, the sources that
 * have that name at the old code, and why the two are one place
 * @param {Map<string, Row>} rows
 */
export function findMovedProblems(moved, rows) {
  return moved.flatMap(([code = "", now = "", th = "", source = "", reason = ""], index) => {
    if (!CODE.test(code) || code.length !== 6) return [`moved.tsv: ${code}: malformed code`];
    if (rows.has(code)) return [`moved.tsv: ${code} is a current code`];
    if (rows.get(now)?.th !== th) return [`moved.tsv: ${code}: ${now} is not ${th}`];
    if (index > 0 && (moved[index - 1]?.[0] ?? "") >= code) return [`moved.tsv: ${code}: out of order or twice`];
    if (source === "" || reason === "") return [`moved.tsv: ${code}: no source or no reason`];
    return [];
  });
}

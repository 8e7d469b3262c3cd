// @ts-check
// The corrections laid over the sources, one row each, every one with its reason.
import { readFileSync } from "node:fs";

/** @typedef {import("./sources.mjs").Row} Row */
/** @typedef {{ code: string, field: string, value: string, reason: string }} Erratum */

/**
 * The rows of a tab-separated file with a header line.
 * @param {string} name file beside this one
 * @param {string[]} columns the header the file must have
 * @returns {string[][]}
 */
export function readTable(name, columns) {
  const [header, ...lines] = readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  if (header !== columns.join("\t")) throw new Error(`${name}: the header must be ${columns.join(", ")}`);
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${name}:${index + 2}: ${cells.length} cells`);
    return cells;
  });
}

/** @returns {Erratum[]} */
export function readErrata() {
  return readTable("errata.tsv", ["code", "field", "value", "reason"]).map((cells) => {
    const [code = "", field = "", value = "", reason = ""] = cells;
    if (reason === "") throw new Error(`errata.tsv: ${code} ${field} gives no reason`);
    return { code, field, value, reason };
  });
}

/**
 * Applies the errata in file order. A row that changes nothing is an error: the source has been corrected, or the row is wrong.
 * @param {Map<string, Row>} rows changed in place
 * @param {Erratum[]} errata
 */
export function applyErrata(rows, errata) {
  for (const { code, field, value } of errata) {
    const complain = (/** @type {string} */ why) => new Error(`errata.tsv: ${code} ${field}: ${why}`);
    const row = rows.get(code);
    if (field === "add") {
      if (row) throw complain("the sources have this code");
      const [th = "", en = "", postcodes = ""] = value.split("|");
      rows.set(code, { th, en, postcodes: postcodes === "" ? [] : postcodes.split(",") });
      continue;
    }
    if (!row) throw complain("no source has this code");
    if (field === "remove") {
      rows.delete(code);
      continue;
    }
    const before = field === "postcode" ? row.postcodes.join(",") : row[/** @type {"th" | "en"} */ (field)];
    if (before === undefined) throw complain("the field must be th, en, postcode, add or remove");
    if (before === value) throw complain("changes nothing");
    if (field === "postcode") row.postcodes = value.split(",");
    else row[/** @type {"th" | "en"} */ (field)] = value;
  }
}

// @ts-check
// Rows to compact columns. The other half, which reads them, is src/areas/columns.ts; a test takes the whole country there and back.

/** @typedef {import("./sources.mjs").Row} Row */

/**
 * Codes as steps: one line per province, one word per district, one base-36 digit per step. The first digit of a line is
 * the province's step from the one before, the first of a word the district's, the rest its sub-districts'.
 * @param {string[]} codes sorted, provinces before their districts before their sub-districts
 */
export function codeColumn(codes) {
  let column = "";
  /** @type {Record<number, number>} */
  const last = {};
  for (const code of codes) {
    const number = Number(code.slice(-2));
    const step = number - (last[code.length] ?? 0);
    if (step < 1 || step > 35) throw new Error(`${code}: a step of ${step} does not fit one base-36 digit`);
    last[code.length] = number;
    if (code.length === 2 && column !== "") column += "/";
    if (code.length === 4) column += " ";
    if (code.length < 6) last[code.length + 2] = 0;
    column += step.toString(36);
  }
  return column;
}

/**
 * Postcodes of sub-districts in code order: "" where the list is the same as the row before, else the difference of the
 * first postcode from the one before, with further postcodes after a plus sign.
 * @param {string[][]} lists
 */
export function postcodeColumn(lists) {
  let before = 0;
  let sameAs = "";
  return lists
    .map((list) => {
      const [primary = "", ...others] = list;
      if (list.join() === sameAs) return "";
      sameAs = list.join();
      const step = Number(primary) - before;
      before = Number(primary);
      return [String(step), ...others].join("+");
    })
    .join(",");
}

/**
 * Old codes as differences, each with its current code. The province never changes, so only four digits of it are kept.
 * @param {string[][]} moved sorted rows: old code, current code, and what is not shipped
 */
export function movedColumn(moved) {
  let before = 0;
  return moved
    .map(([code = "", now = ""]) => {
      if (code.slice(0, 2) !== now.slice(0, 2)) throw new Error(`moved.tsv: ${code} leaves its province`);
      const step = Number(code) - before;
      before = Number(code);
      return `${step}:${now.slice(2)}`;
    })
    .join(",");
}

/**
 * English names without their spaces (every word has its capital, so the reader puts them back), and "" where an earlier
 * area of the same Thai name has the same English one.
 * @param {Pick<Row, "th" | "en">[]} rows in code order
 */
export function englishColumn(rows) {
  /** @type {Map<string, string>} */
  const known = new Map();
  return rows
    .map(({ th, en }) => {
      const repeated = known.get(th) === en;
      known.set(th, en);
      return repeated ? "" : en.replaceAll(" ", "");
    })
    .join(",");
}

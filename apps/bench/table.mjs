/**
 * One line of the table. Times in milliseconds, sizes in bytes; what was not measured is left out.
 * @typedef {{ what: string, who: string, load?: number, median?: number, p95?: number, perSecond?: number, gzip?: number, memory?: number, note?: string }} Row
 */

const HEAD = ["what", "who", "load ms", "median µs", "p95 µs", "per second", "gzip kB", "memory MB", "note"];
const WORDS = [0, 1, 8];

/**
 * A plain-text table.
 * @param {Row[]} rows
 */
export function table(rows) {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return WORDS.includes(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** @param {Row} row */
function cells({ what, who, load, median, p95, perSecond, gzip, memory, note }) {
  return [
    what,
    who,
    number(load, 1),
    number(median, 1, 1000),
    number(p95, 1, 1000),
    number(perSecond, 0),
    number(gzip, 1, 1 / 1000),
    number(memory, 1, 1 / 1_000_000),
    note ?? "",
  ];
}

/**
 * @param {number | undefined} value
 * @param {number} decimals
 */
function number(value, decimals, factor = 1) {
  if (value === undefined) return "–";
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return (value * factor).toLocaleString("en", digits);
}

/** @typedef {import("./measured.d.ts").Cell} Cell @typedef {import("./measured.d.ts").Column} Column */

/** Signs for what a judge says, so that a column of them is read at a glance. */
const SIGNS = { right: "✓", wrong: "✗", cannot: "–" };
const WIDEST_CELL = 44;

/**
 * A table as plain text, with its title above and its note below.
 * @param {import("./measured.d.ts").Table} table
 */
export function printTable({ id, title, columns, rows, note }) {
  const lines = [columns.map((column) => column.title.en), ...rows.map((row) => columns.map(printCell(row)))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => width(line[at] ?? ""))));
  const body = lines.map((line) =>
    line
      .map((text, at) => pad(text, widths[at] ?? 0, columns[at]))
      .join("  ")
      .trimEnd(),
  );
  return [`${title.en} [${id}]`, ...body, ...(note ? wrap(note.en, 120) : [])].join("\n");
}

/** @param {readonly Cell[]} row */
function printCell(row) {
  return (/** @type {Column} */ column, /** @type {number} */ at) => cut(textOf(row[at] ?? null, column));
}

/**
 * @param {Cell} cell
 * @param {Column} column
 */
function textOf(cell, { decimals = 0 }) {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number")
    return cell.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  if ("en" in cell) return cell.en;
  return cell.answer === undefined ? SIGNS[cell.verdict] : `${SIGNS[cell.verdict]} ${cell.answer}`;
}

/** @param {string} text */
function cut(text) {
  return width(text) <= WIDEST_CELL ? text : `${[...text].slice(0, WIDEST_CELL - 1).join("")}…`;
}

/**
 * @param {string} text
 * @param {number} to
 * @param {Column | undefined} column
 */
function pad(text, to, column) {
  const room = " ".repeat(Math.max(0, to - width(text)));
  return column?.decimals === undefined ? text + room : room + text;
}

/** Columns of a terminal: marks above and below, and what cannot be seen, take none. @param {string} text */
function width(text) {
  return [...text.replace(/[\p{Mn}\p{Cf}]/gu, "")].length;
}

/**
 * @param {string} text
 * @param {number} longest
 */
function wrap(text, longest) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > longest) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

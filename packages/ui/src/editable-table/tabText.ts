// A cell longer than this is no cell; a sheet larger is a file to import.
const MOST_CELLS = 100_000;

/**
 * The cells of a block copied from a spreadsheet: tabs between cells, lines between rows, and a cell in double quotes when
 * it holds a tab, a line or a quote. A quote that does not begin its cell is a plain character. Never throws.
 */
export function readTabText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let cells = 0;
  while (at <= text.length && cells < MOST_CELLS) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = quoted?.end ?? plainEnd(text, at);
    row.push(unguarded(quoted?.text ?? text.slice(at, end)));
    cells += 1;
    if (text[end] !== "\t") {
      rows.push(row);
      row = [];
      if (end >= text.length) break;
    }
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  // Excel ends the last row too.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}

function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

/** A cell in quotes; undefined when the quotes never close before a cell's end: then they were typed. */
function quotedCell(text: string, from: number): { readonly text: string; readonly end: number } | undefined {
  let cell = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      return end === text.length || "\t\r\n".includes(text[end] ?? "") ? { text: cell, end } : undefined;
    }
    cell += '"';
    at = quote + 2;
  }
}

const formula = /^[=+\-@]/;

/** A text that a spreadsheet would run as a formula gets the apostrophe that keeps it a text; here it is taken off again. */
function unguarded(text: string): string {
  return text[0] === "'" && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/** A text that cannot become a formula where it is pasted. For what people wrote; a number needs no guard. */
export function guardedText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A block as spreadsheets read it. */
export function writeTabText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

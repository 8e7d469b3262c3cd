import type { ImportLimits } from "./limits.js";
import { Refusal } from "./Refusal.js";
import type { TableCell, TableRow } from "./table.js";
import { withoutApostrophe } from "./writeDelimited.js";

const SEPARATORS = [",", ";", "\t", "|"] as const;
const LINES_LOOKED_AT = 20;
const CHARACTERS_LOOKED_AT = 64_000;

/**
 * The separator of a text: of those that part all of its first lines into as many pieces, the one that makes most. A line
 * may begin with `sep=;`, which spreadsheets understand.
 */
export function separatorOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 16))?.[1];
  if (said) return said;
  const beginning = text.slice(0, CHARACTERS_LOOKED_AT);
  let best: { separator: string; score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const counts: number[] = [];
    walk(
      beginning,
      { separator, longest: CHARACTERS_LOOKED_AT },
      () => true,
      (pieces) => {
        if (pieces > 0) counts.push(pieces);
        return counts.length < LINES_LOOKED_AT;
      },
    );
    const most = Math.max(...counts, 0);
    if (most < 2) continue;
    const asMany = counts.filter((count) => count === most).length / counts.length;
    const score = asMany * 100 + Math.min(most, 50);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** The rows of a text of separated values (RFC 4180, and what spreadsheets make of it). */
export function readDelimited(text: string, separator: string, limits: ImportLimits): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: (TableCell | undefined)[] = [];
  let count = 0;
  const start = /^sep=.\r?\n/i.exec(text.slice(0, 16))?.[0].length ?? 0;
  let number = start > 0 ? 1 : 0;
  walk(
    text.slice(start),
    { separator, longest: limits.cellCharacters },
    (found, column) => {
      const value = withoutApostrophe(found);
      if (value.trim() === "") return true;
      if (column >= limits.columns) throw new Refusal("too-many-columns", { maximum: limits.columns });
      if (value.length > limits.cellCharacters) {
        throw new Refusal("too-long-a-cell", { maximum: limits.cellCharacters, row: number + 1 });
      }
      count += 1;
      if (count > limits.cells) throw new Refusal("too-many-cells", { maximum: limits.cells });
      // Assigned past the end, a list would have holes that are copied slowly.
      while (cells.length < column) cells.push(undefined);
      cells.push({ kind: "text", value });
      return true;
    },
    () => {
      number += 1;
      if (cells.length > 0) {
        if (number > limits.rows) throw new Refusal("too-many-rows", { maximum: limits.rows });
        rows.push({ number, cells });
        cells = [];
      }
      return true;
    },
  );
  return rows;
}

/** Goes through values and lines in one pass; a listener that answers false ends it. */
function walk(
  text: string,
  { separator, longest }: { readonly separator: string; readonly longest: number },
  onValue: (value: string, column: number) => boolean,
  onLine: (values: number) => boolean,
): void {
  const split = separator.charCodeAt(0);
  let at = 0;
  let column = 0;
  while (at < text.length) {
    let value: string;
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      [value, end] = quoted(text, at, longest);
      // What follows a closing mark belongs to the value: some write "a"b.
      const rest = endOfPlain(text, end, split);
      if (rest > end) value += text.slice(end, rest);
      end = rest;
    } else {
      end = endOfPlain(text, at, split);
      value = text.slice(at, end);
    }
    if (!onValue(value, column)) return;
    column += 1;
    if (text.charCodeAt(end) === split) {
      at = end + 1;
      if (at < text.length) continue;
    }
    if (!onLine(column)) return;
    column = 0;
    at = text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === NEW_LINE ? end + 2 : end + 1;
  }
}

function endOfPlain(text: string, start: number, split: number): number {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === split || code === NEW_LINE || code === RETURN) break;
  }
  return end;
}

function quoted(text: string, start: number, longest: number): [value: string, end: number] {
  let from = start + 1;
  let value = "";
  for (;;) {
    const mark = text.indexOf('"', from);
    // Never closed: the rest of the text, as a spreadsheet reads it.
    if (mark < 0) return [value + text.slice(from), text.length];
    if (text.charCodeAt(mark + 1) !== QUOTE)
      return [(value + text.slice(from, mark)).replaceAll("\r\n", "\n"), mark + 1];
    value += text.slice(from, mark + 1);
    from = mark + 2;
    // Longer than may be: it will be refused, so nothing more of it is put together.
    if (value.length > longest) return [value, text.length];
  }
}

const QUOTE = 0x22;
const NEW_LINE = 0x0a;
const RETURN = 0x0d;

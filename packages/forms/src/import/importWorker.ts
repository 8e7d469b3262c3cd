import { type ReadTableOptions, readTable, type TableReading } from "./readTable.js";
import type { Sheet, TableRow } from "./table.js";

/** What `readTableInWorker` asks of a worker. */
export interface ImportRequest {
  readonly file: Blob;
  readonly options: ReadTableOptions;
}

/** Some rows of a sheet. */
export interface ImportPiece {
  /** Which of the sheets. */
  readonly sheet: number;
  readonly rows: readonly TableRow[];
}

/** What a worker says: that its script has come and runs, then all rows in pieces, and at last what it read, without them. */
export type ImportAnswer = "ready" | ImportPiece | TableReading;

/** A page takes in a message whole: of thousands of rows at once it stands still. */
const ROWS_OF_PIECE = 200;

/** As much of the scope of a worker as is used. */
export interface ImportScope {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(answer: ImportAnswer): void;
}

/** Answers requests with readings. The entry does it by itself where it is the script of a worker. */
export function serveImports(scope: ImportScope): void {
  scope.postMessage("ready");
  scope.onmessage = ({ data }) => {
    void readTable(data.file, data.options).then((reading) => {
      const sheets = reading.ok ? reading.sheets : [];
      for (const piece of piecesOf(sheets)) scope.postMessage(piece);
      scope.postMessage(reading.ok ? { ...reading, sheets: sheets.map((sheet) => ({ ...sheet, rows: [] })) } : reading);
    });
  };
}

function* piecesOf(sheets: readonly Sheet[]): Generator<ImportPiece> {
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let at = 0; at < rows.length; at += ROWS_OF_PIECE) yield { sheet, rows: rows.slice(at, at + ROWS_OF_PIECE) };
  }
}

// Not in a page, whose messages come from anywhere.
if ("WorkerGlobalScope" in globalThis) serveImports(globalThis as unknown as ImportScope);

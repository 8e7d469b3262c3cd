import { type ReadTableOptions, readTable, type TableReading } from "./readTable.js";

/** What `readTableInWorker` asks of a worker. */
export interface ImportRequest {
  readonly file: Blob;
  readonly options: ReadTableOptions;
}

/** What a worker says: that its script has come and runs, and then what it read. */
export type ImportAnswer = "ready" | TableReading;

/** As much of the scope of a worker as is used. */
export interface ImportScope {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(answer: ImportAnswer): void;
}

/** Answers requests with readings. The entry does it by itself where it is the script of a worker. */
export function serveImports(scope: ImportScope): void {
  scope.postMessage("ready");
  scope.onmessage = ({ data }) => {
    void readTable(data.file, data.options).then((reading) => scope.postMessage(reading));
  };
}

// Not in a page, whose messages come from anywhere.
if ("WorkerGlobalScope" in globalThis) serveImports(globalThis as unknown as ImportScope);

import { type ReadTableOptions, readTable, type TableReading } from "./readTable.js";

/** What `readTableInWorker` asks of a worker. */
export interface ImportRequest {
  readonly file: Blob;
  readonly options: ReadTableOptions;
}

interface WorkerScope {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(reading: TableReading): void;
}

const scope = globalThis as unknown as WorkerScope;

// One worker reads one file: what a hostile one makes of its memory ends with it.
scope.onmessage = ({ data }) => {
  void readTable(data.file, data.options).then((reading) => scope.postMessage(reading));
};

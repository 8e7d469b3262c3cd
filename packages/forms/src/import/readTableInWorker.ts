import type { ImportAnswer, ImportPiece, ImportRequest } from "./importWorker.js";
import { type ReadTableOptions, readTable, type TableReading } from "./readTable.js";

export interface ReadTableInWorkerOptions extends ReadTableOptions {
  /**
   * Makes the worker, for a build that does not find it by itself: `() => new ImportWorker()` with
   * `import ImportWorker from "@saan/forms/import/worker?worker"`.
   */
  readonly worker?: () => Worker;
  /** Milliseconds of reading after which it is given up; the way of the script over a slow network is not counted. @default 10,000 */
  readonly patience?: number;
  /** Ends the reading: the answer is then a refusal with the reason `stopped`. */
  readonly signal?: AbortSignal;
}

const PATIENCE = 10_000;
/** A script that has not come by then will not: the file is read without it. */
const LOADING = 30_000;

/**
 * `readTable` in a thread of its own, which is ended after one file or when it takes too long. Where there are no workers
 * (on a server) it reads here and now. Never throws.
 */
export async function readTableInWorker(file: Blob, options: ReadTableInWorkerOptions = {}): Promise<TableReading> {
  const { worker = defaultWorker, patience = PATIENCE, signal, name, limits } = options;
  if (signal?.aborted) return stopped;
  let begun: Worker | undefined;
  try {
    begun = typeof Worker === "undefined" && !options.worker ? undefined : worker();
  } catch {
    // A page whose policy forbids workers.
  }
  if (!begun) return readTable(file, { name, limits });
  const thread = begun;
  return new Promise((resolve) => {
    const answer = (reading: TableReading) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      thread.terminate();
      resolve(reading);
    };
    const onAbort = () => answer(stopped);
    const readHere = () => void readTable(file, { name, limits }).then(answer);
    let timer = setTimeout(readHere, LOADING);
    signal?.addEventListener("abort", onAbort);
    const pieces: ImportPiece[] = [];
    thread.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data !== "ready") return "sheet" in data ? void pieces.push(data) : answer(wholeOf(data, pieces));
      clearTimeout(timer);
      timer = setTimeout(() => answer({ ok: false, reason: "took-too-long", params: {} }), patience);
    };
    thread.onerror = (event: Event) => {
      // An event without words: the script was not found, as where a build has moved it. Reading is bounded here as well.
      if ((event as ErrorEvent).message) answer({ ok: false, reason: "failed", params: { error: "worker" } });
      else readHere();
    };
    thread.onmessageerror = () => answer({ ok: false, reason: "failed", params: { error: "worker" } });
    const request: ImportRequest = { file, options: { name, limits } };
    thread.postMessage(request);
  });
}

const stopped: TableReading = { ok: false, reason: "stopped", params: {} };

/** What was read, with the rows that came before it. */
function wholeOf(reading: TableReading, pieces: readonly ImportPiece[]): TableReading {
  if (!reading.ok) return reading;
  const rowsOf = (at: number) => pieces.flatMap(({ sheet, rows }) => (sheet === at ? rows : []));
  // A script from before this version gives all rows at once.
  const sheets = reading.sheets.map((sheet, at) => ({ ...sheet, rows: [...rowsOf(at), ...sheet.rows] }));
  return { ...reading, sheets };
}

function defaultWorker(): Worker {
  return new Worker(new URL("./importWorker.js", import.meta.url), { type: "module" });
}

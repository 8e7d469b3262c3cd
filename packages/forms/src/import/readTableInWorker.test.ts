// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { type ImportAnswer, type ImportRequest, type ImportScope, serveImports } from "./importWorker.js";
import { type ReadTableInWorkerOptions, readTable, readTableInWorker } from "./index.js";

const file = new Blob(["ชื่อ,จำนวน\nก,1\n"]);

type Behaviour = "reads" | "comes-late" | "hangs" | "fails" | "is-not-found";

/** As much of a worker as is used: it runs the real entry in this thread. */
class OwnWorker {
  static ended = 0;
  /** How many rows came with each message. */
  static rows: number[] = [];
  onmessage: ((event: { data: ImportAnswer }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  onmessageerror: ((event: unknown) => void) | null = null;
  readonly behaviour: Behaviour;
  constructor(behaviour: Behaviour = "reads") {
    this.behaviour = behaviour;
  }
  postMessage(request: ImportRequest): void {
    if (this.behaviour === "fails") queueMicrotask(() => this.onerror?.({ message: "out of memory" }));
    if (this.behaviour === "is-not-found") queueMicrotask(() => this.onerror?.({}));
    if (this.behaviour === "hangs") queueMicrotask(() => this.onmessage?.({ data: "ready" }));
    if (this.behaviour === "comes-late") setTimeout(() => this.#serve(request), 300);
    if (this.behaviour === "reads") this.#serve(request);
  }
  #serve(request: ImportRequest): void {
    const postMessage = (data: ImportAnswer) => {
      OwnWorker.rows.push(rowsIn(data));
      this.onmessage?.({ data: structuredClone(data) });
    };
    const scope: ImportScope = { onmessage: null, postMessage };
    serveImports(scope);
    scope.onmessage?.({ data: structuredClone(request) } as MessageEvent<ImportRequest>);
  }
  terminate(): void {
    OwnWorker.ended += 1;
  }
}

const using = (behaviour?: Behaviour): Pick<ReadTableInWorkerOptions, "worker"> => ({
  worker: () => new OwnWorker(behaviour) as unknown as Worker,
});

beforeEach(() => {
  OwnWorker.ended = 0;
  OwnWorker.rows = [];
});

function rowsIn(data: ImportAnswer): number {
  if (data === "ready") return 0;
  if ("sheet" in data) return data.rows.length;
  return data.ok ? data.sheets.reduce((sum, { rows }) => sum + rows.length, 0) : 0;
}

describe("a table read in a thread of its own", () => {
  it("is the table, and the thread is ended", async () => {
    const reading = await readTableInWorker(file, { name: "ก.csv", ...using() });
    expect(reading).toMatchObject({ ok: true, sheets: [{ name: "ก", headerRow: 1 }] });
    expect(OwnWorker.ended).toBe(1);
  });

  it("comes in pieces, so that the page stays alive, and is whole", async () => {
    const lines = Array.from({ length: 1000 }, (_, at) => `หมู่บ้านที่ ${at},${at}`);
    const long = new Blob([["ชื่อ,จำนวน", ...lines].join("\n")]);
    const reading = await readTableInWorker(long, { name: "ก.csv", ...using() });
    expect(reading).toEqual(await readTable(long, { name: "ก.csv" }));
    expect(Math.max(...OwnWorker.rows)).toBeLessThanOrEqual(200);
    expect(OwnWorker.rows.reduce((sum, count) => sum + count)).toBe(1001);
  });

  it("is refused with a reason within the limits that were given", async () => {
    expect(await readTableInWorker(file, { limits: { rows: 1 }, ...using() })).toMatchObject({
      reason: "too-many-rows",
    });
  });

  it("is given up after a time, and the thread is ended", async () => {
    const reading = await readTableInWorker(file, { patience: 10, ...using("hangs") });
    expect(reading).toEqual({ ok: false, reason: "took-too-long", params: {} });
    expect(OwnWorker.ended).toBe(1);
  });

  it("may be long in coming: the way of a script over a slow network is no reading", async () => {
    expect(await readTableInWorker(file, { patience: 200, ...using("comes-late") })).toMatchObject({ ok: true });
  });

  it("can be stopped, before and after it began", async () => {
    const stop = new AbortController();
    const reading = readTableInWorker(file, { signal: stop.signal, ...using("hangs") });
    stop.abort();
    expect(await reading).toMatchObject({ reason: "stopped" });
    expect(await readTableInWorker(file, { signal: stop.signal, ...using() })).toMatchObject({ reason: "stopped" });
  });

  it("fails with a reason where the thread does, and is read here where there are no threads", async () => {
    expect(await readTableInWorker(file, using("fails"))).toMatchObject({ ok: false, reason: "failed" });
    expect(await readTableInWorker(file, { name: "ก.csv", ...using("is-not-found") })).toMatchObject({ ok: true });
    expect(await readTableInWorker(file, { name: "ก.csv" })).toMatchObject({ ok: true });
    const forbidden = () => {
      throw new Error("policy");
    };
    expect(await readTableInWorker(file, { name: "ก.csv", worker: forbidden })).toMatchObject({ ok: true });
  });
});

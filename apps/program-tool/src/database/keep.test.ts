import { describe, expect, it, vi } from "vitest";
import type { Connection, OpenDatabase } from "./database.js";
import { keepDatabase } from "./keep.js";

const openDatabase = (): OpenDatabase & { close: ReturnType<typeof vi.fn> } => ({
  kind: "embedded",
  connection: {} as Connection,
  close: vi.fn(async () => {}),
});

describe("keepDatabase", () => {
  it("says after the first attempt whether the database answered", async () => {
    const database = openDatabase();
    const kept = keepDatabase({ kind: "embedded", open: async () => database });
    expect(kept.current()).toBeUndefined();
    expect(await kept.start()).toBe(true);
    expect(kept.current()).toBe(database);
  });

  it("tries again, each time later, until the database answers", async () => {
    const database = openDatabase();
    const waits: number[] = [];
    const onRecovery = vi.fn();
    const open = vi.fn(async () => {
      if (open.mock.calls.length < 4) throw new Error("not yet");
      return database;
    });
    const onFailure = (_: unknown, wait: number) => waits.push(wait);
    const kept = keepDatabase({ kind: "embedded", open, delays: [1, 2], onRecovery, onFailure });
    expect(await kept.start()).toBe(false);
    await vi.waitFor(() => expect(kept.current()).toBe(database));
    expect(waits).toEqual([1, 2, 2]);
    expect(onRecovery).toHaveBeenCalledOnce();
    await kept.close();
    expect(database.close).toHaveBeenCalledOnce();
    expect(kept.current()).toBeUndefined();
  });

  it("stops trying when it is closed", async () => {
    const open = vi.fn(async () => {
      throw new Error("never");
    });
    const kept = keepDatabase({ kind: "embedded", open, delays: [5] });
    await kept.start();
    await kept.close();
    const attempts = open.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(open.mock.calls.length).toBe(attempts);
  });

  it("closes a database that opens only after it was told to close", async () => {
    const database = openDatabase();
    let answer: (database: OpenDatabase) => void = () => {};
    const kept = keepDatabase({
      kind: "embedded",
      open: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const started = kept.start();
    const closed = kept.close();
    answer(database);
    await closed;
    expect(await started).toBe(false);
    expect(database.close).toHaveBeenCalledOnce();
  });
});

import { describe, expect, it } from "vitest";
import { rowOutcome } from "./rowChange.js";

describe("rowOutcome", () => {
  it("finds the new row wherever it was put", () => {
    const request = { kind: "append", before: new Set(["a", "b"]) } as const;
    expect(rowOutcome(request, ["a", "c", "b"])).toEqual({ said: "added", focus: "control", key: "c", index: 1 });
  });

  it("waits until the rows show what was asked", () => {
    expect(rowOutcome({ kind: "append", before: new Set(["a"]) }, ["a"])).toBeUndefined();
    expect(rowOutcome({ kind: "remove", key: "a", index: 0, label: "แถวที่ 1" }, ["a"])).toBeUndefined();
    expect(rowOutcome({ kind: "move", key: "a", to: 1, label: "แถวที่ 1", by: "down" }, ["a", "b"])).toBeUndefined();
  });

  it("goes to the row that took the place of the removed one, or to the add button after the last", () => {
    const request = { kind: "remove", key: "b", index: 1, label: "แถวที่ 2" } as const;
    expect(rowOutcome(request, ["a", "c"])).toMatchObject({ focus: "row", key: "c" });
    expect(rowOutcome(request, ["a"])).toMatchObject({ focus: "add" });
  });

  it("stays on the button that moved the row", () => {
    const request = { kind: "move", key: "c", to: 0, label: "แถวที่ 3", by: "up" } as const;
    expect(rowOutcome(request, ["c", "a", "b"])).toMatchObject({ said: "moved", focus: "up", key: "c", index: 0 });
  });
});

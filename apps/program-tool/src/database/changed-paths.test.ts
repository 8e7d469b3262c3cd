import { describe, expect, it } from "vitest";
import { changedPaths } from "./changed-paths.js";

describe("changedPaths", () => {
  it("names nothing when nothing changed, whatever the order of the keys", () => {
    expect(changedPaths({ a: 1, b: [{ c: "x" }] }, { b: [{ c: "x" }], a: 1 })).toEqual([]);
  });

  it("names the deepest place that differs", () => {
    const before = { term: { end: { iso: "2020" } }, parties: [{ role: "hub" }, { role: "party" }] };
    const after = { term: { end: { iso: "2020-08" } }, parties: [{ role: "hub" }, { role: "witness" }] };
    expect(changedPaths(before, after)).toEqual(["term.end.iso", "parties.1.role"]);
  });

  it("names what was added or removed once, at its own place", () => {
    expect(changedPaths({ a: { deep: 1 }, list: [1, 2] }, { b: { deep: 1 }, list: [1] }).sort()).toEqual([
      "a",
      "b",
      "list.1",
    ]);
  });

  it("names a value that changed its kind at its own place", () => {
    expect(changedPaths({ a: [1], b: "1", c: {} }, { a: { 0: 1 }, b: 1, c: "x" })).toEqual(["a", "b", "c"]);
  });

  it("stops at a hundred", () => {
    const numbers = (offset: number) => Array.from({ length: 500 }, (_, index) => index + offset);
    expect(changedPaths({ list: numbers(0) }, { list: numbers(1) })).toHaveLength(100);
    expect(changedPaths({ list: numbers(0) }, { list: [] })).toHaveLength(100);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameTable, type MatchKind } from "./nameTable.js";

function found(keys: readonly string[], query: string): [number, MatchKind][] {
  const hits: [number, MatchKind][] = [];
  createNameTable(keys).find(query, (entry, kind) => hits.push([entry, kind]));
  return hits.sort(([a], [b]) => a - b);
}

describe("a name table", () => {
  it("tells the whole name from its beginning and its middle", () => {
    expect(found(["แม่กา", "แม่กาษา", "หนองแม่กา", "ปง"], "แม่กา")).toEqual([
      [0, "exact"],
      [1, "prefix"],
      [2, "inner"],
    ]);
  });

  it("visits every entry that shares a name, once", () => {
    expect(found(["ปง", "จุน", "ปง"], "ปง")).toEqual([
      [0, "exact"],
      [2, "exact"],
    ]);
    expect(found(["กากากา"], "กา")).toEqual([[0, "prefix"]]);
  });

  it("finds nothing for nothing, or across two names", () => {
    expect(found(["ก", "ข"], "")).toEqual([]);
    expect(found(["ก", "ข"], "ก\nข")).toEqual([]);
    expect(found([], "ก")).toEqual([]);
  });

  it("finds exactly what comparing one by one would", () => {
    const key = fc.string({ unit: fc.constantFrom("ก", "า", "b"), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(key), key, (keys, query) => {
        const kind = (text: string): MatchKind =>
          text === query ? "exact" : text.startsWith(query) ? "prefix" : "inner";
        const wanted = keys.flatMap((text, at) =>
          query !== "" && text.includes(query) ? [[at, kind(text)] as [number, MatchKind]] : [],
        );
        expect(found(keys, query)).toEqual(wanted);
      }),
    );
  });
});

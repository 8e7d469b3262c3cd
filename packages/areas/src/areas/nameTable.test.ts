import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameTable, type Place } from "./nameTable.js";
import { createTextColumn } from "./textColumn.js";

function found(names: readonly string[], query: string, place: Place): number[] {
  const entries: number[] = [];
  createNameTable(createTextColumn(names.join(","))).find(query, place, (entry) => entries.push(entry));
  return entries;
}

describe("a name table", () => {
  const names = ["แม่กา", "แม่กาษา", "หนองแม่กา", "ปง", "แม่กา"];

  it("finds names that are the query, that begin with it, and that have it anywhere", () => {
    expect(found(names, "แม่กา", "whole")).toEqual([0, 4]);
    expect(found(names, "แม่กา", "start")).toEqual([0, 1, 4]);
    expect(found(names, "แม่กา", "anywhere")).toEqual([0, 1, 2, 4]);
  });

  it("finds one letter as well as many", () => {
    expect(found(names, "ก", "anywhere")).toEqual([0, 1, 2, 4]);
    expect(found(names, "ป", "start")).toEqual([3]);
    expect(found(["ก", "กก"], "ก", "whole")).toEqual([0]);
  });

  it("visits a name once, however often the query is in it", () => {
    expect(found(["กากากา", "กกก"], "กา", "anywhere")).toEqual([0]);
    expect(found(["กากากา", "กกก"], "ก", "anywhere")).toEqual([0, 1]);
  });

  it("finds nothing for nothing, or across two names", () => {
    expect(found(["ก", "ข"], "", "anywhere")).toEqual([]);
    expect(found(["ก", "ข"], "ก,ข", "anywhere")).toEqual([]);
    expect(found([""], "ก", "anywhere")).toEqual([]);
  });

  it("tells letters of other scripts from the Thai ones that share their last bits", () => {
    const twin = String.fromCharCode("ก".charCodeAt(0) + 128, "า".charCodeAt(0) - 128);
    expect(found(["กา", twin], "กา", "anywhere")).toEqual([0]);
    expect(found(["กา", twin], twin, "anywhere")).toEqual([1]);
  });

  it("finds exactly what comparing one by one would", () => {
    const key = fc.string({ unit: fc.constantFrom("ก", "า", "b", "\u0e81"), maxLength: 5 });
    const tests: Record<Place, (text: string, query: string) => boolean> = {
      whole: (text, query) => text === query,
      start: (text, query) => text.startsWith(query),
      anywhere: (text, query) => text.includes(query),
    };
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 1 }),
        key,
        fc.constantFrom<Place>("whole", "start", "anywhere"),
        (keys, query, place) => {
          const wanted = keys.flatMap((text, at) => (query !== "" && tests[place](text, query) ? [at] : []));
          expect(found(keys, query, place)).toEqual(wanted);
        },
      ),
    );
  });
});

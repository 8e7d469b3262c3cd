import { describe, expect, it } from "vitest";
import { foldThai, graphemeCount, protectedNames } from "./index.js";

const names = protectedNames.map((name) => name.replaceAll("|", ""));

describe("protectedNames", () => {
  it("holds each name once, spelt as search spells it", () => {
    expect(names.map(foldThai)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it("asks of no line to hold more than 20 characters in one piece: the narrowest telephone column", () => {
    const pieces = protectedNames.flatMap((name) => name.split("|"));
    expect(pieces.filter((piece) => graphemeCount(piece) > 20)).toEqual([]);
  });

  it("names no person", () => {
    expect(names.filter((name) => /^(?:นาย|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.)/.test(name))).toEqual([]);
  });
});

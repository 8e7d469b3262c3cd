import { beforeAll, describe, expect, it } from "vitest";
import type { AreaIndex } from "./areaIndex.js";
import { loadAreas } from "./load.js";

let index: AreaIndex;

beforeAll(async () => {
  index = await loadAreas();
});

describe("text of any kind", () => {
  it("does not trust the declared types of what a form or a file hands over", async () => {
    for (const value of [undefined, null, 560110, {}, [], Symbol("x"), 10n, true]) {
      const text = value as unknown as string;
      expect(index.search(text)).toEqual([]);
      expect(await index.find(text)).toEqual([]);
      expect(index.resolve(text)).toEqual({ kind: "none" });
      expect(index.byCode(text)).toBeUndefined();
      expect(index.parent(text)).toBeUndefined();
      expect(index.path(text)).toBeUndefined();
      expect(index.currentCode(text)).toBeUndefined();
      if (value !== undefined) expect(index.resolve("แม่กา", { province: text })).toEqual({ kind: "none" });
      expect(index.search("แม่กา", { limit: Number.NaN })).toEqual([]);
    }
  });

  it.each([
    "ก",
    "แม่กา ",
    "ต.",
    "ต.ก",
    "เทศบาล",
    "อบต.",
    "1",
    "a ",
    "mae ka, ",
    " ",
    ",",
    "|",
    "\u0E48",
    "\u200B",
    "\uD800",
  ])("answers a megabyte of %j at once", async (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    index.search(text);
    await index.find(text);
    index.resolve(text, { province: text });
    for (const ask of [index.byCode, index.parent, index.path, index.currentCode, index.children]) ask(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

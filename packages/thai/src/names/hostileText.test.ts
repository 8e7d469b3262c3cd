import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThaiNameParts } from "./index.js";
import { formatThaiName, nameTitles, splitThaiName } from "./index.js";

const PIECES = [
  ...nameTitles.flatMap(({ full, short }) => (short ? [full, short] : [full])),
  ...[
    "สม",
    "ชาย",
    "ใจดี",
    "ณ",
    "แซ่",
    "หญิง",
    "ว่าที่",
    "(พิเศษ)",
    "ฉายา",
    "สุเมโธ",
    "นามสกุล",
    "ชื่อ",
    "และ",
    "ร.น.",
    "Mr.",
    "O'",
  ],
  ...[
    " ",
    " ",
    ".",
    ",",
    "(",
    ")",
    "“",
    "-",
    "\n",
    "\u200B",
    "\uD800",
    "\u0E48",
    "\u0E33",
    "ฯ",
    "1.",
    "__proto__",
    "constructor",
  ],
];
const nameLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(nameLike, fc.string({ unit: "binary", maxLength: 300 }), fc.string());

describe("text of any kind", () => {
  it("never makes splitting throw; parts are never empty, and the text is kept as given", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { asStated, kind, ...parts } = splitThaiName(text);
        expect(asStated).toBe(text);
        if (kind === "unreadable") return;
        for (const part of Object.values(parts).flat()) expect(part).toMatch(/^\S(?:.*\S)?$/su);
      }),
      { numRuns: 5_000 },
    );
  });

  it("does not trust the declared types of what a form or a file hands over", () => {
    for (const value of [undefined, null, 7, {}, [], Symbol("x"), 10n, () => "นาย"]) {
      expect(splitThaiName(value as unknown as string)).toEqual({
        kind: "unreadable",
        reason: "not-a-name",
        asStated: value,
      });
      expect(typeof formatThaiName(value as unknown as ThaiNameParts)).toBe("string");
      const parts = { titles: value, given: value, family: value, alias: value } as unknown as ThaiNameParts;
      expect(formatThaiName(parts)).toBe("");
      expect(formatThaiName({ titles: [value], given: "สมชาย" } as unknown as ThaiNameParts)).toBe("สมชาย");
    }
  });

  it.each(["ก", " ", "นาย", "ดร.", "(", "\u0E48", "ณ ", "\uD800"])("answers a megabyte of %j at once", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    expect(splitThaiName(text)).toEqual({ kind: "unreadable", reason: "too-long", asStated: text });
    expect(formatThaiName({ titles: [text], given: text, family: text, alias: text }).length).toBeLessThan(5_000_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each([
    "ก",
    "ก ",
    "ดร.",
    "นาย",
    "พล.ต.",
    "ว่าที่",
    "หญิง",
    "(ก",
    "ณ ",
    "ก.",
    "a. ",
    ", ก.",
    "Pol.",
    "Lt ",
    "Acting ",
    "นายก ",
  ])("answers the longest text made of %j quickly", (piece) => {
    const text = piece.repeat(200).slice(0, 200);
    const started = performance.now();
    splitThaiName(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

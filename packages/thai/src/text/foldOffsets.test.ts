import { describe, expect, it } from "vitest";
import { foldWithOffsets } from "./foldOffsets.js";

/** The pieces of a text that fold on their own. */
function pieces(text: string): readonly string[] {
  const starts = [...new Set(foldWithOffsets(text).starts)];
  return starts.slice(0, -1).map((start, position) => text.slice(start, starts[position + 1]));
}

describe("foldWithOffsets", () => {
  it("knows which part of the text each letter of the key stands for", () => {
    const { key, starts } = foldWithOffsets("เเม่\u200Bกา ๑");
    expect([...key].map((letter, at) => [letter, starts[at]])).toEqual([
      ["แ", 0],
      ["ม", 2],
      ["่", 2],
      ["ก", 5],
      ["า", 5],
      [" ", 7],
      ["1", 8],
    ]);
    expect(starts.at(-1)).toBe(9);
  });

  it.each([
    ["น\u0E4D\u0E49\u0E32ใส", ["น\u0E4D\u0E49\u0E32", "ใ", "ส"]],
    ["\u200Bก\u2060ข", ["\u200Bก\u2060", "ข"]],
    ["ก \n ข", ["ก", " \n ", "ข"]],
    ["👩🏽‍🏫สอน", ["👩🏽‍🏫", "ส", "อ", "น"]],
    ["🇹🇭🇱🇦", ["🇹🇭", "🇱🇦"]],
    ["가각", ["가", "각"]],
  ])("takes %j apart only where nothing is shared", (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it("never lets a letter begin a piece that Unicode composes with the letter before", () => {
    const composing = new Set<string>();
    for (let code = 0; code <= 0x10ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      for (const letter of [...String.fromCodePoint(code).normalize("NFD")].slice(1)) composing.add(letter);
    }
    expect([...composing].filter((letter) => pieces(`a${letter}`).length > 1)).toEqual([]);
  });
});

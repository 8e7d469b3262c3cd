import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardedText, readTabText, writeTabText } from "./tabText.js";

describe("readTabText", () => {
  it.each([
    ["a row", "บ้าน\t12\r\n", [["บ้าน", "12"]]],
    [
      "two rows with a line of Windows",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a cell of two lines in quotes", '"บรรทัดแรก\nบรรทัดสอง"\t5', [["บรรทัดแรก\nบรรทัดสอง", "5"]]],
    ["a quote in quotes", '"กล่าวว่า ""ดี"""\tx', [['กล่าวว่า "ดี"', "x"]]],
    ["a quote somebody typed", 'ขนาด 5" x\t"เปิดไว้', [['ขนาด 5" x', '"เปิดไว้']]],
    ["empty cells", "\t\tx", [["", "", "x"]]],
    ["a guarded formula", "'=1+1\t'ok", [["=1+1", "'ok"]]],
  ])("reads %s", (_, text, block) => {
    expect(readTabText(text)).toEqual(block);
  });

  it("reads back every block that is written", () => {
    const cell = fc.string({ unit: fc.constantFrom("ก", "่", "a", "1", '"', "\t", "\n", "=", "'", " ") });
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, (rows) => {
        expect(readTabText(writeTabText(rows.map((row) => row.map(guardedText))))).toEqual(
          rows.map((row) => row.map((text) => readTabText(`${writeTabText([[guardedText(text), "x"]])}`)[0]?.[0])),
        );
      }),
    );
  });

  it("takes any text without throwing, and loses no letter of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("ก", '"', "\t", "\r", "\n") }), (text) => {
        const letters = (one: string) => one.replace(/[^ก]/g, "").length;
        expect(letters(readTabText(text).flat().join(""))).toBe(letters(text));
      }),
    );
  });
});

describe("guardedText", () => {
  it("keeps a spreadsheet from running what people wrote", () => {
    expect(guardedText("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
    expect(guardedText("บ้านแม่กา")).toBe("บ้านแม่กา");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as numbers from "./index.js";

const PIECES = [
  ...["ศูนย์", "หนึ่ง", "เอ็ด", "ยี่", "สอง", "เก้า", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน", "ล้าน", "จุด", "ลบ", "ติดลบ"],
  ...[
    "1",
    "70",
    "๗๐",
    "1,234",
    "0.5",
    ".5",
    ",",
    ".",
    "-",
    "+",
    "\u2212",
    "–",
    "%",
    "(",
    ")",
    " ",
    "e",
    "1e3",
    "฿",
    ".-",
  ],
  ...["บาท", "สตางค์", "ถ้วน", "คน", "ร้อยละ", "กว่า", "ประมาณ", "ไม่เกิน", "ขึ้นไป", "รวม", "ทั้งสิ้น", "ครึ่ง", "ๆ", "ถึง"],
  ...[
    "over",
    "up to",
    "million",
    "people",
    "or more",
    "\u200B",
    "\uD800",
    "\uDC00",
    "\u0E48",
    "__proto__",
    "constructor",
  ],
];
const numberLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(numberLike, fc.string({ unit: "binary", maxLength: 300 }), fc.string());

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

describe("text of any kind", () => {
  it("never makes a reader throw, and what is read is a number, with the text as given", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = numbers.parseThaiWords(text);
        if (words !== undefined) expect(words).toMatch(DECIMAL);
        const baht = numbers.parseBahtText(text);
        if (baht !== undefined) expect(baht).toMatch(/^-?(?:0|[1-9]\d*)\.\d\d$/);
        const quantity = numbers.parseQuantity(text);
        expect(quantity.asStated).toBe(text);
        if (quantity.kind === "quantity") expect(quantity.value >= 0 && Number.isFinite(quantity.value)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it("has words for every number text, baht for what has words, and the words are the same number", () => {
    const figures = fc
      .array(fc.constantFrom("1", "70", "๗๐", ",234", ",๐๐๐", "0", ".5", ".", "-", "+", "\u2212", "\u200B", " ", "e"), {
        maxLength: 6,
      })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(figures, anyText), (text) => {
        const value = numbers.parseThaiNumber(text);
        const words = numbers.thaiWords(text);
        expect(numbers.bahtText(text) === undefined).toBe(words === undefined);
        if (value !== undefined) expect(Number(numbers.parseThaiWords(words ?? ""))).toBe(value);
      }),
      { numRuns: 10_000 },
    );
  });

  it("what is read of words is said and read again as the same number", () => {
    fc.assert(
      fc.property(numberLike, fc.constantFrom("always", "tens"), (text, et) => {
        const figures = numbers.parseThaiWords(text);
        if (figures !== undefined)
          expect(numbers.parseThaiWords(numbers.thaiWords(figures, { et }) ?? "")).toBe(figures);
      }),
      { numRuns: 20_000 },
    );
  });

  it("does not trust the declared types of what a form or a file hands over", () => {
    for (const value of [undefined, null, true, {}, [], ["70"], Symbol("x"), () => "70", new Date(0)]) {
      const text = value as unknown as string;
      expect(numbers.thaiWords(text)).toBeUndefined();
      expect(numbers.bahtText(text)).toBeUndefined();
      expect(numbers.parseThaiNumber(text)).toBeUndefined();
      expect(numbers.parseThaiWords(text)).toBeUndefined();
      expect(numbers.parseBahtText(text)).toBeUndefined();
      expect(numbers.parseQuantity(text)).toEqual({ kind: "unreadable", reason: "not-a-quantity", asStated: text });
      expect(numbers.formatQuantity(value as unknown as numbers.StatedQuantity)).toBe("");
      expect(numbers.formatThaiNumber(value as unknown as number)).toBe("");
    }
  });

  it.each([
    ...["1", "1,", "1,234", "0", ".", "-", "ก", "ล้าน", "ร้อย", "หนึ่ง", "จุด", "ศูนย์", "จุดหนึ่ง", "(", "กว่า", "รวม"],
    ...["\u0E48", " ", "\u200B", "\uD800", "over ", "1-", "฿", "฿1", ".-"],
  ])("answers a megabyte of %j at once", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    expect(numbers.thaiWords(text)).toBeUndefined();
    expect(numbers.bahtText(text)).toBeUndefined();
    expect(numbers.parseThaiNumber(text)).toBeUndefined();
    expect(numbers.parseThaiWords(text)).toBeUndefined();
    expect(numbers.parseBahtText(text)).toBeUndefined();
    expect(numbers.parseQuantity(text)).toEqual({ kind: "unreadable", reason: "too-long", asStated: text });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each(["1", "1,", "ล้าน", "หนึ่งล้าน", "จุดหนึ่ง", "หนึ่ง", " ", "รวม", "กว่า", "1 ", "เ", "สี่", "฿", "฿,", "1.-", "."])(
    "answers the longest text of %j that is read quickly",
    (piece) => {
      const started = performance.now();
      for (const length of [200, 400, 4000]) {
        const text = piece.repeat(length).slice(0, length);
        numbers.thaiWords(text);
        numbers.parseThaiWords(text);
        numbers.parseBahtText(text);
        numbers.parseQuantity(text);
      }
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  it("refuses a bigint of a million figures without printing it", () => {
    const huge = 1n << 3_000_000n;
    const started = performance.now();
    expect(numbers.thaiWords(huge)).toBeUndefined();
    expect(numbers.bahtText(-huge)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

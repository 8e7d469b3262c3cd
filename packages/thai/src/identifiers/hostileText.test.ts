import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as identifiers from "./index.js";

const PIECES = [
  ...["0", "2123", "4567", "081", "234", "5678", "๐๒", "+66", "+", "1669", "1800", "9", "0812345678", "1234567890121"],
  ...[
    "โทร.",
    "โทรสาร",
    "ต่อ",
    "กด",
    "#",
    "ext.",
    "x",
    "ถึง",
    "to",
    "และ",
    "หรือ",
    "มือถือ",
    "(10 คู่สาย)",
    "ติดต่อ",
    "(คุณสมชาย)",
    "สายด่วน",
  ],
  ...["-", "–", "/", ".", ",", ";", "(", ")", " ", "\n", "\u200B", "\uD800", "\u0E48", "ก", "__proto__"],
];

const phoneLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(phoneLike, fc.string({ unit: "binary", maxLength: 300 }), fc.string());
const { readCitizenId, readJuristicId, readPhone, readPhones, readPostcode } = identifiers;
const readers = [readCitizenId, readJuristicId, readPhone, readPostcode];

describe("text of any kind", () => {
  it("never makes a reader throw, and every answer keeps the text as given", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of readers) expect(read(text).asStated).toBe(text);
        const phones = readPhones(text);
        expect(phones.length).toBeGreaterThan(0);
        expect(phones.every(({ asStated }) => text.includes(asStated))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it("gives phones that can be dialled", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const phone of [readPhone(text), ...readPhones(text)]) {
          if (phone.kind === "unreadable") continue;
          expect(phone.e164 ?? "+6600000000").toMatch(/^\+[1-9]\d{6,14}$/);
          expect(phone.national).toMatch(/^(?:\+\d+(?: \d+)*|[01]\d*(?: \d+)*)$/);
          expect(phone.extension ?? "1").toMatch(/^\d+(?:(?:, |-)\d+)*$/);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it("does not trust the declared types of what a form or a file hands over", () => {
    for (const value of [undefined, null, 1234567890121, {}, [], Symbol("x"), 10n, () => "191"]) {
      const text = value as unknown as string;
      for (const read of readers) {
        const answer = read(text);
        expect(answer.kind).toBe("unreadable");
        expect(answer.asStated).toBe(value);
      }
      expect(readPhones(text).map(({ kind }) => kind)).toEqual(["unreadable"]);
    }
  });

  it.each(["1", "-", "๐", " ", "0-", "ต่อ", "\u0E48", "(", "\uD800"])("answers a megabyte of %j at once", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    for (const read of readers) expect(read(text)).toEqual({ kind: "unreadable", reason: "too-long", asStated: text });
    expect(readPhones(text)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([
    "1",
    "1-",
    "1 ",
    "โทร",
    "โทร.",
    "ต่อ1",
    "ถึง1",
    "1,",
    "(1",
    "x1",
    "ติดต่อ",
    " 1สาย",
    "0812345678 ",
    "191 ",
    "1 1",
    "(ก",
    "(ก) ",
    "สายด่วน",
    "+66 ",
  ])("answers the longest text made of %j quickly", (piece) => {
    const text = piece.repeat(200).slice(0, 200);
    const started = performance.now();
    readPhone(text);
    readPhones(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toKedmanee, toQwerty } from "./index.js";

const KEYS = Array.from({ length: 94 }, (_, position) => String.fromCharCode(0x21 + position));

describe("the Kedmanee keyboard", () => {
  it.each([
    ["l;ylfu8iy[", "สวัสดีครับ"],
    ["journalism", "่นีพืฟสรหท"],
    ["c,jdk", "แม่กา"],
    ["Fi'giupo", "โรงเรียน"],
    ["@%^@", "๑๔ู๑"],
    ["& 500", "฿ ถจจ"],
    ["O]O", "ฯลฯ"],
  ])("types with the keys %s %s", (latin, thai) => {
    expect(toKedmanee(latin)).toBe(thai);
    expect(toQwerty(thai)).toBe(latin);
  });

  it("has a letter of its own on each of its 94 keys", () => {
    expect(new Set(KEYS.map(toKedmanee)).size).toBe(94);
    expect(KEYS.map((key) => toQwerty(toKedmanee(key)))).toEqual(KEYS);
  });

  it("has every Thai letter in use, all ten digits and ฿", () => {
    const letters = Array.from({ length: 0x5b }, (_, position) => String.fromCharCode(0x0e01 + position));
    const missing = letters.filter((letter) => /\p{Assigned}/u.test(letter) && toQwerty(letter) === letter);
    expect(missing).toEqual(["\u0E4E", "\u0E4F", "\u0E5A", "\u0E5B"]);
  });

  it("gives back any text typed in the wrong layout", () => {
    fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => toQwerty(toKedmanee(text)) === text));
  });

  it("leaves alone what no key of the layout types", () => {
    expect(toKedmanee("สวัสดี é\n")).toBe("สวัสดี é\n");
    expect(toQwerty("abc 123 é")).toBe("abc 123 é");
  });
});

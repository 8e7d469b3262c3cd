import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareThai } from "./index.js";

// As the Royal Society's dictionary has them: by consonant; then ะ ั า ำ ิ ี ึ ุ ู เ แ โ ใ ไ behind it; tones last of all.
const DICTIONARY = (
  "กก กฎ กบ กรม กระ กรุง กล กะ กัน กา ก่า ก้า การ กาฬสินธุ์ กำแพงเพชร กิน กี่ กึ่ง กุ้ง กู เก่า เกาะ แก โก ใกล้ ไก่ " +
  "ขา ข่า ข้า ขาว ข่าว ข้าว เข้ม แม่กา แม่กาษา โรงเรียน ศรีถ้อย เสา"
).split(" ");

describe("compareThai", () => {
  it("sorts as a dictionary, leading vowels after their consonant", () => {
    expect([...DICTIONARY].sort()).not.toEqual(DICTIONARY);
    fc.assert(
      fc.property(fc.shuffledSubarray(DICTIONARY, { minLength: DICTIONARY.length }), (words) => {
        expect(words.sort(compareThai)).toEqual(DICTIONARY);
      }),
    );
  });

  it("never calls two different texts equal", () => {
    expect(compareThai("พ.ศ.", "พศ")).not.toBe(0);
    expect(compareThai("พ.ศ.", "พศ")).toBe(-compareThai("พศ", "พ.ศ."));
    expect(compareThai("กา", "กา")).toBe(0);
  });

  it("puts what is no text first, whatever it is", () => {
    const nothing = [undefined, null, 5, Symbol("x"), {}] as unknown as string[];
    for (const value of nothing) {
      expect(compareThai(value, "ก")).toBe(-1);
      expect(compareThai("ก", value)).toBe(1);
      expect(compareThai(value, value)).toBe(0);
    }
  });
});

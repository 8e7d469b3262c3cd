import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseThaiWords, thaiWords } from "./index.js";

// The first ten thousand numbers built the slow way, by lists of tens and of hundreds, to hold the real thing against.
const units = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
const tens = ["", "สิบ", "ยี่สิบ", "สามสิบ", "สี่สิบ", "ห้าสิบ", "หกสิบ", "เจ็ดสิบ", "แปดสิบ", "เก้าสิบ"];
const underHundred = tens.flatMap((ten) => units.map((unit) => (ten && unit === "หนึ่ง" ? `${ten}เอ็ด` : ten + unit)));
const withPlace = (place: string, below: readonly string[], lastOne: string) =>
  units.flatMap((unit) => below.map((rest) => (unit ? unit + place + (rest === "หนึ่ง" ? lastOne : rest) : rest)));
const firstTenThousand = (lastOne: string) => {
  const underThousand = withPlace("ร้อย", underHundred, lastOne);
  return withPlace("พัน", underThousand, lastOne);
};

describe("thaiWords", () => {
  it.each([
    [0, "ศูนย์"],
    [-0, "ศูนย์"],
    [1, "หนึ่ง"],
    [10, "สิบ"],
    [11, "สิบเอ็ด"],
    [20, "ยี่สิบ"],
    [21, "ยี่สิบเอ็ด"],
    [100, "หนึ่งร้อย"],
    [-5, "ลบห้า"],
    [3.14, "สามจุดหนึ่งสี่"],
    [-0.5, "ลบศูนย์จุดห้า"],
    [51.08, "ห้าสิบเอ็ดจุดศูนย์แปด"],
    [111.01, "หนึ่งร้อยสิบเอ็ดจุดศูนย์หนึ่ง"],
    [5e-7, "ศูนย์จุดศูนย์ศูนย์ศูนย์ศูนย์ศูนย์ศูนย์ห้า"],
    [1e12, "หนึ่งล้านล้าน"],
    [10n ** 18n, "หนึ่งล้านล้านล้าน"],
    [1e21, "หนึ่งพันล้านล้านล้าน"],
    [10n ** 12n + 1n, "หนึ่งล้านล้านเอ็ด"],
    [1_000_001_000_001n, "หนึ่งล้านเอ็ดล้านเอ็ด"],
    ["3.10", "สามจุดหนึ่งศูนย์"],
    [".5", "ศูนย์จุดห้า"],
    ["-0.0", "ศูนย์จุดศูนย์"],
    ["007", "เจ็ด"],
    ["๑,๒๒๑.๕๐", "หนึ่งพันสองร้อยยี่สิบเอ็ดจุดห้าศูนย์"],
    ["\u221212", "ลบสิบสอง"],
    ["9007199254740993", "เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบสาม"],
  ])("reads %s out as %s", (n, words) => {
    expect(thaiWords(n)).toBe(words);
  });

  it.each([
    ["101", "หนึ่งร้อยเอ็ด", "หนึ่งร้อยหนึ่ง"],
    ["1001", "หนึ่งพันเอ็ด", "หนึ่งพันหนึ่ง"],
    ["2501", "สองพันห้าร้อยเอ็ด", "สองพันห้าร้อยหนึ่ง"],
    ["1000001", "หนึ่งล้านเอ็ด", "หนึ่งล้านหนึ่ง"],
    ["11000011", "สิบเอ็ดล้านสิบเอ็ด", "สิบเอ็ดล้านสิบเอ็ด"],
    ["501741221", "ห้าร้อยเอ็ดล้านเจ็ดแสนสี่หมื่นหนึ่งพันสองร้อยยี่สิบเอ็ด", "ห้าร้อยหนึ่งล้านเจ็ดแสนสี่หมื่นหนึ่งพันสองร้อยยี่สิบเอ็ด"],
  ])("says เอ็ด in %s by the rule asked for", (n, always, afterTensOnly) => {
    expect(thaiWords(n)).toBe(always);
    expect(thaiWords(n, { et: "tens" })).toBe(afterTensOnly);
  });

  it.each([["always", "เอ็ด"] as const, ["tens", "หนึ่ง"] as const])(
    "agrees with a second construction on 1 to 9999, and so does its inverse (%s)",
    (et, lastOne) => {
      for (const [n, words] of firstTenThousand(lastOne).entries()) {
        if (n > 0 && thaiWords(n, { et }) !== words) expect.fail(`${n} reads ${thaiWords(n, { et })}`);
        if (n > 0 && parseThaiWords(words) !== String(n)) expect.fail(`${words} is ${parseThaiWords(words)}`);
      }
    },
  );

  it("reads what stands before ล้าน as a number of its own", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 2, max: 999_999 }), (millions, rest) => {
        expect(thaiWords(millions * 1_000_000n + BigInt(rest))).toBe(`${thaiWords(millions)}ล้าน${thaiWords(rest)}`);
      }),
    );
  });

  it.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["no text", ""],
    ["words", "สิบ"],
    ["1e3", "1e3"],
  ])("has no words for %s", (_, n) => {
    expect(thaiWords(n)).toBeUndefined();
  });

  it("reads up to 400 figures, whichever way they come, and every number there is", () => {
    const figures = "9".repeat(400);
    expect(thaiWords(figures)).toBe(thaiWords(BigInt(figures)));
    expect(thaiWords(figures)?.length).toBeLessThan(4000);
    expect(thaiWords(`${figures}9`)).toBeUndefined();
    expect(thaiWords(10n ** 400n)).toBeUndefined();
    for (const extreme of [Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE]) {
      expect(Number(parseThaiWords(thaiWords(extreme) ?? ""))).toBe(extreme);
    }
  });
});

describe("parseThaiWords", () => {
  it("reads back what thaiWords says, 100,000 times, at any size and by either rule", () => {
    const figures = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 26n }), fc.nat(26), fc.constantFrom("", "", ".5", ".05", ".10", ".0071"))
      .map(([n, cut, fraction]) => String(n / 10n ** BigInt(cut)) + fraction);
    fc.assert(
      fc.property(figures, fc.boolean(), fc.constantFrom("always", "tens"), (figures, negative, et) => {
        const text = negative && figures !== "0" ? `-${figures}` : figures;
        return parseThaiWords(thaiWords(text, { et }) ?? "") === text;
      }),
      { numRuns: 100_000 },
    );
  });

  it.each([
    ["ศูนย์", "0"],
    ["ลบศูนย์", "0"],
    ["ร้อยเอ็ด", "101"],
    ["พันเอ็ด", "1001"],
    ["ล้านเอ็ด", "1000001"],
    ["ร้อย", "100"],
    ["ล้านล้าน", "1000000000000"],
    ["พันเก้าร้อย", "1900"],
    ["ร้อยสามสิบห้า", "135"],
    ["สองพันเก้า", "2009"],
    ["ยี่สิบหนึ่ง", "21"],
    ["สองสิบ", "20"],
    ["หนึ่งสิบ", "10"],
    ["ติดลบสาม", "-3"],
    [" หนึ่ง ร้อย \n เอ็ด ", "101"],
    ["หนึ่ง\u200Bร้อยห\u0E49\u0E49า", "105"],
    ["เเปดสิบ", "80"],
    ["สองล้านสามแสนล้าน", "2300000000000"],
    ["สองจุดห้าล้าน", "2500000"],
    ["ศูนย์จุดศูนย์ห้าล้าน", "50000"],
    ["1,234.50", "1234.50"],
    ["2.5 ล้าน", "2500000"],
    ["2.50 ล้าน", "2500000"],
    ["2.12345678 ล้าน", "2123456.78"],
    ["3 แสน", "300000"],
    ["๑๒ ล้าน", "12000000"],
    ["1,200 ล้าน", "1200000000"],
    ["35 แสน", "3500000"],
    ["3 แสนล้าน", "300000000000"],
    ["2.5 หมื่นล้าน", "25000000000"],
    ["1.2 ร้อยล้าน", "120000000"],
    ["-3 ล้าน", "-3000000"],
    ["1 ล้าน 5 แสน", "1500000"],
    ["1 แสน 2 หมื่น 3 พัน 456", "123456"],
    ["2 ล้าน 500,000", "2500000"],
    ["สองพัน 500", "2500"],
  ])("reads %s as %s", (words, figures) => {
    expect(parseThaiWords(words)).toBe(figures);
  });

  it.each([
    ["a bare thousand and one figure, 1,900 in speech", "พันเก้า"],
    ["the same in hundreds", "ร้อยหนึ่ง"],
    ["the same in millions", "ล้านห้า"],
    ["the same in figures", "2 ล้าน 5"],
    ["figures that do not fill their place", "2 ล้าน 500"],
    ["two numbers side by side", "สองสาม"],
    ["two numbers in figures", "60-70"],
    ["a list", "1,2,3"],
    ["a half", "สองล้านครึ่ง"],
    ["places out of order", "สิบร้อย"],
    ["a place twice", "สองร้อยสามร้อย"],
    ["a term larger than the one before it", "1 ล้าน 12 แสน"],
    ["a bare place inside", "สองพันร้อย"],
    ["a zero inside", "หนึ่งร้อยศูนย์"],
    ["เอ็ด with nothing before it", "เอ็ด"],
    ["เอ็ด before a place", "เอ็ดร้อย"],
    ["ยี่ outside the tens", "ยี่ร้อย"],
    ["จุด with nothing after it", "สามจุด"],
    ["จุด with nothing before it", "จุดห้า"],
    ["decimals that are said as a number", "สามจุดสิบสี่"],
    ["decimals that may be said as a number", "สามจุดห้าสิบ"],
    ["decimals of a hundred", "2.5 ร้อย"],
    ["parts after a decimal", "2.5 ล้าน 5 แสน"],
    ["figures in words and signs mixed", "3 จุดห้า"],
    ["two signs", "ลบ-3"],
    ["a sign inside", "สามลบหนึ่ง"],
    ["a unit", "เจ็ดสิบคน"],
    ["money", "หนึ่งร้อยบาท"],
    ["another word that begins alike", "พันธุ์"],
    ["a word with สาม in it", "สามารถ"],
    ["nothing", ""],
    ["more than 400 figures", "ล้าน".repeat(100)],
  ])("refuses %s: %s", (_, text) => {
    expect(parseThaiWords(text)).toBeUndefined();
  });
});

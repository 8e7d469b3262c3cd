import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bahtText, formatThaiNumber, parseBahtText } from "./index.js";

describe("bahtText", () => {
  it.each([
    [0, "ศูนย์บาทถ้วน"],
    [0.25, "ยี่สิบห้าสตางค์"],
    [1, "หนึ่งบาทถ้วน"],
    [11, "สิบเอ็ดบาทถ้วน"],
    [21, "ยี่สิบเอ็ดบาทถ้วน"],
    [100, "หนึ่งร้อยบาทถ้วน"],
    [101, "หนึ่งร้อยเอ็ดบาทถ้วน"],
    [201, "สองร้อยเอ็ดบาทถ้วน"],
    [1001, "หนึ่งพันเอ็ดบาทถ้วน"],
    [1e6, "หนึ่งล้านบาทถ้วน"],
    [1_000_001, "หนึ่งล้านเอ็ดบาทถ้วน"],
    [11_000_001, "สิบเอ็ดล้านเอ็ดบาทถ้วน"],
    [101_000_000, "หนึ่งร้อยเอ็ดล้านบาทถ้วน"],
    [5_001_000_000, "ห้าพันเอ็ดล้านบาทถ้วน"],
    [10_056_518, "สิบล้านห้าหมื่นหกพันห้าร้อยสิบแปดบาทถ้วน"],
    [1e12, "หนึ่งล้านล้านบาทถ้วน"],
    [1e18, "หนึ่งล้านล้านล้านบาทถ้วน"],
    [10n ** 18n, "หนึ่งล้านล้านล้านบาทถ้วน"],
    [1e21, "หนึ่งพันล้านล้านล้านบาทถ้วน"],
    [-1234.5, "ลบหนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์"],
    [-0.25, "ลบยี่สิบห้าสตางค์"],
    [0.01, "หนึ่งสตางค์"],
    [1.01, "หนึ่งบาทหนึ่งสตางค์"],
    [1.5, "หนึ่งบาทห้าสิบสตางค์"],
    [11.11, "สิบเอ็ดบาทสิบเอ็ดสตางค์"],
    ["1,234.50", "หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์"],
    ["๑๒๓", "หนึ่งร้อยยี่สิบสามบาทถ้วน"],
    [
      "12345678901234567890.10",
      "สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดล้านเก้าแสนหนึ่งพันสองร้อยสามสิบสี่ล้านห้าแสนหกหมื่นเจ็ดพันแปดร้อยเก้าสิบบาทสิบสตางค์",
    ],
  ])("says %s as %s", (amount, words) => {
    expect(bahtText(amount)).toBe(words);
  });

  it.each([
    [101, "หนึ่งร้อยหนึ่งบาทถ้วน"],
    [201, "สองร้อยหนึ่งบาทถ้วน"],
    [1001, "หนึ่งพันหนึ่งบาทถ้วน"],
    [1_000_001, "หนึ่งล้านหนึ่งบาทถ้วน"],
    [11_000_001, "สิบเอ็ดล้านหนึ่งบาทถ้วน"],
    [101_000_000, "หนึ่งร้อยหนึ่งล้านบาทถ้วน"],
    [21.21, "ยี่สิบเอ็ดบาทยี่สิบเอ็ดสตางค์"],
  ])("says %s as spreadsheets do when asked: %s", (amount, words) => {
    expect(bahtText(amount, { et: "tens" })).toBe(words);
  });

  it.each([
    [0.005, "หนึ่งสตางค์"],
    [0.0049, "ศูนย์บาทถ้วน"],
    [0.995, "หนึ่งบาทถ้วน"],
    [99.995, "หนึ่งร้อยบาทถ้วน"],
    [999_999.995, "หนึ่งล้านบาทถ้วน"],
    [1.005, "หนึ่งบาทหนึ่งสตางค์"],
    ["1.0049999999999999999999", "หนึ่งบาทถ้วน"],
    [-0.001, "ศูนย์บาทถ้วน"],
    [-0.005, "ลบหนึ่งสตางค์"],
    [-0.995, "ลบหนึ่งบาทถ้วน"],
  ])("rounds %s to the satang, half away from zero: %s", (amount, words) => {
    expect(bahtText(amount)).toBe(words);
  });

  it.each([
    [Number.NaN],
    [Number.NEGATIVE_INFINITY],
    [""],
    [" "],
    ["1e3"],
    ["1,23"],
    ["12."],
    ["0x10"],
    ["12 บาท"],
    ["ศูนย์"],
    ["NaN"],
    ["1".repeat(401)],
  ])("never turns %.20j into an amount", (amount) => {
    expect(bahtText(amount)).toBeUndefined();
  });
});

describe("parseBahtText", () => {
  it("reads back what bahtText says, 100,000 times, at any size and by either rule", () => {
    const amount = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(20), fc.nat(99), fc.boolean())
      .map(([n, cut, satang, negative]) => {
        const text = `${n / 10n ** BigInt(cut)}.${String(satang).padStart(2, "0")}`;
        return negative && text !== "0.00" ? `-${text}` : text;
      });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom("always", "tens"),
        (amount, et) => parseBahtText(bahtText(amount, { et }) ?? "") === amount,
      ),
      { numRuns: 100_000 },
    );
  });

  it("gives the amount formatThaiNumber prints with two decimals, for any number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseBahtText(bahtText(value) ?? "")).toBe(formatThaiNumber(value, { decimals: 2 }).replaceAll(",", ""));
      }),
    );
  });

  it.each([
    ["(หนึ่งร้อยเอ็ดบาทถ้วน)", "101.00"],
    ["( หนึ่งร้อยบาท ถ้วน )", "100.00"],
    ["หนึ่งร้อยบาท", "100.00"],
    ["หนึ่งร้อยบาทศูนย์สตางค์", "100.00"],
    ["ศูนย์บาทห้าสิบสตางค์", "0.50"],
    ["ห้าสิบสตางค์ถ้วน", "0.50"],
    ["ลบห้าสตางค์", "-0.05"],
    ["ลบศูนย์บาทห้าสตางค์", "-0.05"],
    ["ลบศูนย์บาทถ้วน", "0.00"],
    ["หนึ่ง พัน บาท ห้า สิบ สตางค์", "1000.50"],
    ["เเปดบาทถ้วน", "8.00"],
    ["2.5 ล้านบาท", "2500000.00"],
    ["๑,๒๓๔.๕ บาท", "1234.50"],
    ["1,234 บาท 50 สตางค์", "1234.50"],
    ["75 สตางค์", "0.75"],
  ])("reads %s as %s", (words, amount) => {
    expect(parseBahtText(words)).toBe(amount);
  });

  it.each([
    ["no money word", "หนึ่งร้อย"],
    ["no number", "บาทถ้วน"],
    ["nothing", ""],
    ["half a pair of parentheses", "(หนึ่งร้อยบาทถ้วน"],
    ["something after it", "หนึ่งร้อยบาทถ้วนเท่านั้น"],
    ["something before it", "รวมหนึ่งร้อยบาทถ้วน"],
    ["satang after ถ้วน", "หนึ่งร้อยบาทถ้วนห้าสตางค์"],
    ["ถ้วน after a fraction", "1.50 บาทถ้วน"],
    ["a hundred satang", "หนึ่งบาทหนึ่งร้อยสตางค์"],
    ["a fraction of a satang", "1.005 บาท"],
    ["half a satang", "หนึ่งบาทห้าจุดห้าสตางค์"],
    ["satang twice", "1.50 บาท 25 สตางค์"],
    ["negative satang", "หนึ่งบาทลบห้าสตางค์"],
    ["satang before baht", "ห้าสตางค์หนึ่งบาท"],
    ["a number that can be taken two ways", "พันเก้าบาท"],
    ["another currency", "หนึ่งร้อยดอลลาร์"],
  ])("refuses %s: %s", (_, text) => {
    expect(parseBahtText(text)).toBeUndefined();
  });
});

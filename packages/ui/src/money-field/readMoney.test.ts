import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bahtOf, readMoney } from "./readMoney.js";

const rules = {
  min: 0,
  show: String,
  says: { notMoney: "ไม่ใช่เงิน", belowSatang: "เกินสตางค์", tooSmall: "น้อยไป", tooLarge: "มากไป" },
};

describe("readMoney", () => {
  it.each([
    ["1200.5", 1200.5],
    ["฿1,200.50", 1200.5],
    ["๑,๒๐๐ บาท", 1200],
    ["1,234.-", 1234],
    ["3.5 ล้านบาท", 3_500_000],
    ["3.5 ล้าน", 3_500_000],
    ["หนึ่งพันสองร้อยบาทถ้วน", 1200],
    ["(หนึ่งร้อยบาทห้าสิบสตางค์)", 100.5],
    ["50 สตางค์", 0.5],
  ])("reads %j as %d baht", (text, baht) => {
    expect(bahtOf(text)).toBe(baht);
  });

  it.each(["กว่า 70 บาท", "70 เหรียญ", "1,2,3", "ฟรี"])("does not read %j", (text) => {
    expect(readMoney(text, rules)).toEqual({ kind: "problem", problem: "ไม่ใช่เงิน" });
  });

  it("refuses what is finer than a satang, and rounds nothing", () => {
    expect(readMoney("1.005", rules)).toEqual({ kind: "problem", problem: "เกินสตางค์" });
  });

  it("has no amount below nought unless it is told to", () => {
    expect(readMoney("-5", rules)).toMatchObject({ value: -5, problem: "น้อยไป" });
    expect(readMoney("-5", { ...rules, min: -10 })).toEqual({ kind: "value", value: -5, shown: "-5" });
  });

  it("reads every amount of satang as it was printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (satang) => {
        const baht = (satang / 100).toFixed(2);
        expect(readMoney(baht, rules)).toMatchObject({ kind: "value", value: Number(baht) });
      }),
    );
  });
});

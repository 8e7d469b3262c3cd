import { describe, expect, it } from "vitest";
import { readNumber, settleText, showNumber } from "./numberText.js";

describe("number text", () => {
  it.each([
    ["๑,๒๓๔.๕", 1234.5],
    ["0", 0],
    ["", null],
    ["กว่า 70", null],
  ])("reads %j as %s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it("fills up decimals and never rounds", () => {
    expect(showNumber(1234.5, { digits: "latn", decimals: 2 })).toBe("1,234.50");
    expect(showNumber(1.005, { digits: "latn", decimals: 2 })).toBe("1.005");
    expect(showNumber(12.5, { digits: "latn", decimals: 0 })).toBe("12.5");
  });

  it("groups no figures of what is read one by one", () => {
    expect(showNumber(2567, { digits: "thai", grouped: false })).toBe("๒๕๖๗");
    expect(settleText("2,567", { digits: "latn", decimals: 0, grouped: false })).toBe("2567");
  });

  it.each([
    ["1234567", "1,234,567"],
    ["๑๒๓๔", "1,234"],
    ["กว่า 70", "กว่า 70"],
    ["12 คน", "12 คน"],
    ["", ""],
    ["0.1234567890123456789", "0.1234567890123456789"],
  ])("leaves %j as %j", (text, settled) => {
    expect(settleText(text, { digits: "latn" })).toBe(settled);
  });
});

import { describe, expect, it } from "vitest";
import { provinceWords } from "./province-words.js";

describe("a province in words", () => {
  it("is named by its code, and shows a code it does not know", () => {
    expect(provinceWords("56", "th")).toBe("พะเยา");
    expect(provinceWords("56", "en")).toBe("Phayao");
    expect(provinceWords("99", "th")).toBe("99");
  });
});

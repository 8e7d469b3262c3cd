import { describe, expect, it } from "vitest";
import { areaWords, provinceWords } from "./area-words.js";

describe("an area in words", () => {
  it.each([
    [{ code: "560110", level: "subdistrict", nameAsStated: "แม่กา" }, "ตำบลแม่กา"],
    [{ code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" }, "ตำบลแม่กา"],
    [{ code: "56", level: "province", nameAsStated: "พะเยา" }, "จังหวัดพะเยา"],
    [{ level: "district", nameAsStated: "เมืองพะเยา" }, "อำเภอเมืองพะเยา"],
    [{ code: "10", level: "province", nameAsStated: "กรุงเทพมหานคร" }, "กรุงเทพมหานคร"],
    [{ code: "1001", level: "district", nameAsStated: "พระนคร" }, "เขตพระนคร"],
    [{ level: "village", nameAsStated: "ชุมชนท่าวัง" }, "ชุมชนท่าวัง"],
    [{ level: "unspecified", nameAsStated: "ในพื้นที่" }, "ในพื้นที่"],
  ])("%o is %s", (area, words) => {
    expect(areaWords(area)).toBe(words);
  });

  it("names a province by its code, and shows a code it does not know", () => {
    expect(provinceWords("56", "th")).toBe("พะเยา");
    expect(provinceWords("56", "en")).toBe("Phayao");
    expect(provinceWords("99", "th")).toBe("99");
  });
});

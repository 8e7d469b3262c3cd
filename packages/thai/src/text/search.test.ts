import { describe, expect, it } from "vitest";
import { type HighlightOptions, highlightMatches, matchesThai } from "./index.js";

describe("matchesThai", () => {
  it.each([
    ["ตำบลแม่กา อำเภอเมืองพะเยา", "แม่\u200Bกา"],
    ["ตำบลแม่กา อำเภอเมืองพะเยา", "เมืองพะเยา แม่กา"],
    ["ตำบลแม่กา อำเภอเมืองพะเยา", "  "],
    ["Mae Ka", "mae ka"],
    ["สัญญาเลขที่ 62-00-0144", "๖๒-๐๐"],
  ])("finds in %s the query %s", (haystack, query) => {
    expect(matchesThai(haystack, query)).toBe(true);
  });

  it("needs every word of the query", () => {
    expect(matchesThai("ตำบลแม่กา", "แม่กา เชียงใหม่")).toBe(false);
  });

  it("reads no more of a query than a search box holds", () => {
    expect(matchesThai("แม่กา", `แม่กา${" ".repeat(300)}เชียงใหม่`)).toBe(true);
  });
});

/** The text with what is highlighted in brackets. */
function marked(text: string, query: string, options?: HighlightOptions): string {
  let shown = "";
  let done = 0;
  for (const { start, end } of highlightMatches(text, query, options)) {
    shown += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return shown + text.slice(done);
}

describe("highlightMatches", () => {
  it.each([
    ["แม่", "ตำบล[แม่]กา อำเภอ[แม่]ใจ"],
    ["แม่กา", "ตำบล[เเม่\u200Bกา]"],
    ["คำใต้", "ดอก[ค\u0E4D\u0E32ใต้]"],
    ["๒๕๖๒", "ปี [2562]"],
    ["mae", "[MAE] KA"],
    ["แม่กา เมือง", "อำเภอ[เมือง]พะเยา ตำบล[แม่กา]"],
    ["ก่", "ของ[เก่า]"],
    ["ทร", "วัน[จันทร์]"],
    ["ากา", "ห[กากากา]"],
    ["👩", "[👩‍🏫] สอน"],
    ["เชียงใหม่", "ตำบลแม่กา"],
    [" ", "ตำบลแม่กา"],
    ["", ""],
  ])("marks for %j %s", (query, expected) => {
    expect(marked(expected.replace(/[[\]]/g, ""), query)).toBe(expected);
  });

  it("marks the whole query with the spaces in it where it occurs so", () => {
    expect(marked("ครอบครัว  อบอุ่น และครอบครัว", "ครอบครัว อบอุ่น")).toBe("[ครอบครัว  อบอุ่น] และ[ครอบครัว]");
  });

  it("joins marks that meet", () => {
    expect(highlightMatches("แม่กา", "แม่ กา")).toEqual([{ start: 0, end: 5 }]);
  });

  it("forgives tones when asked, and only for a word that is not there as it is spelt", () => {
    expect(marked("ตำบลแม่กา", "แมกา")).toBe("ตำบลแม่กา");
    expect(marked("ตำบลแม่กา", "แมกา", { loose: true })).toBe("ตำบล[แม่กา]");
    expect(marked("ขาว ข่าว ข้าว", "ข่าว", { loose: true })).toBe("ขาว [ข่าว] ข้าว");
    expect(marked("ขาว แม่กา", "ข๋าว แม่กา", { loose: true })).toBe("[ขาว] [แม่กา]");
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { type ProtectOptions, segmentWords } from "./index.js";

/** Words with `|` between, names in angle brackets. */
function cut(text: string, options?: ProtectOptions): string {
  return segmentWords(text, options)
    .map((segment) => (segment.isProtected ? `<${segment.text}>` : segment.text))
    .join("|");
}

describe("segmentWords", () => {
  it.each([
    ["โรคเบาหวานและความดันโลหิตสูง", "โรค|<เบาหวาน>|และ|<ความดันโลหิตสูง>"],
    ["ตำบลแม่กา", "ตำบล|<แม่กา>"],
    ["กองทุนสนับสนุนการสร้างเสริมสุขภาพ", "<กองทุนสนับสนุนการสร้างเสริมสุขภาพ>"],
    ["เเม่\u200Bกา", "<เเม่\u200Bกา>"],
    ["เบาหวาน (Diabetes)", "<เบาหวาน>| |(|Diabetes|)"],
  ])("cuts %s as %s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it("takes the longest name, and none that ends inside a syllable or another name", () => {
    expect(cut("แม่กาษา")).toBe("<แม่กาษา>");
    expect(cut("แม่การ์ด")).not.toContain("<");
  });

  it("asks the dictionary about the folded text: a decomposed ำ does not break กำหนดการ", () => {
    expect(cut("ก\u0E4D\u0E32หนดการประชุม")).toBe("ก\u0E4D\u0E32หนดการ|ประชุม");
  });

  it("protects the names a partner adds, as they are spelt or nearly so", () => {
    const protect = ["บ้านสันป่าม่วง|หมู่ที่ 5", "MOU", "👩‍🏫 ครู"];
    expect(cut("ที่บ้านสันป่าม่วงหมู่ที่ ๕", { protect })).toBe("ที่|<บ้านสันป่าม่วงหมู่ที่ ๕>");
    expect(cut("ลงนาม mou แล้ว", { protect })).toContain("<mou>");
    expect(cut("moulin", { protect })).toBe("moulin");
    expect(cut("👩‍🏫 ครู", { protect })).toBe("<👩‍🏫 ครู>");
  });

  it("tells words from what stands between, and where each begins", () => {
    expect(segmentWords(" ตำบลแม่กา. ")).toEqual([
      { text: " ", start: 0, isWordLike: false, isProtected: false },
      { text: "ตำบล", start: 1, isWordLike: true, isProtected: false },
      { text: "แม่กา", start: 5, isWordLike: true, isProtected: true },
      { text: ".", start: 10, isWordLike: false, isProtected: false },
      { text: " ", start: 11, isWordLike: false, isProtected: false },
    ]);
  });

  it("loses nothing of a text nobody sees", () => {
    expect(segmentWords("\u200B\u2060").map(({ text }) => text)).toEqual(["\u200B\u2060"]);
    expect(segmentWords("")).toEqual([]);
  });

  it("cuts a long text without spaces as it cuts a short one", () => {
    const sentence = "ประชาชนในตำบลได้รับการดูแลอย่างต่อเนื่อง";
    const words = cut(sentence).split("|");
    const long = segmentWords(sentence.repeat(200)).map(({ text }) => text);
    expect(long).toEqual(Array.from({ length: 200 }, () => words).flat());
  });
});

describe("segmentWords in a browser without Intl.Segmenter", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("cuts at spaces, punctuation and names", () => {
    vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    expect(cut("โครงการดูแลผู้ป่วยเบาหวาน (ระยะที่ 1)")).toBe("โครงการดูแลผู้ป่วย|<เบาหวาน>| (|ระยะที่| |1|)");
    expect(segmentWords("แม่ฮ่องสอน, น่าน").map(({ isWordLike }) => isWordLike)).toEqual([true, false, true]);
  });
});

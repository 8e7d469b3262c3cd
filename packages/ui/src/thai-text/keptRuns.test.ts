import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptRuns } from "./keptRuns.js";

/** Short runs in `[ ]`, long ones in `{ }`, seams as `/`. */
function shown(text: string, protect?: readonly string[]): string {
  const { runs, seams } = keptRuns(text, protect);
  const marks = [
    ...runs.flatMap(({ start, end, isLong }) => [
      { at: start, mark: isLong ? "{" : "[", order: 2 },
      { at: end, mark: isLong ? "}" : "]", order: 0 },
    ]),
    ...seams.map((at) => ({ at, mark: "/", order: 1 })),
  ].sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((all, { at, mark }) => all.slice(0, at) + mark + all.slice(at), text);
}

describe("keptRuns", () => {
  it.each([
    ["ๆ with the word before it", "เด็ก ๆ ในหมู่บ้าน", "เด็[ก ๆ] ในหมู่บ้าน"],
    ["a time with น.", "เวลา 13.00 น. ที่ห้องประชุม", "เวลา {13.00 น.} ที่ห้องประชุม"],
    ["an amount with บาท", "งบ 5,000 บาท ต่อปี", "งบ 5,00[0 บา]ท ต่อปี"],
    ["a number with its unit", "รวม ๗๐ คน", "รวม [๗๐ ค]น"],
    ["a date whole", "เมื่อ 19 กรกฎาคม 2562 ณ", "เมื่อ {19 กรกฎาคม 2562} ณ"],
    ["a short date whole", "เมื่อ 19 ก.ค. 2562 ณ", "เมื่อ {19 ก.ค. 2562} ณ"],
    ["an ordinal with its number", "ประชุมครั้งที่ 1-2/2563 ณ", "ประชุม{ครั้งที่ 1-2/2563} ณ"],
    ["an era with its year", "ตาม พ.ศ. 2562 แล้ว", "ตาม {พ.ศ. 2562} แล้ว"],
    ["an office with its place", "ร่วมกับ อบต. แม่กา และ", "ร่วมกับ {อบต. แม่กา} และ"],
    ["a telephone number", "โทร. 081-234-5678 ทุกวัน", "{โทร. 081-234-5678} ทุกวัน"],
    ["a name, and lets lines end around it", "ผู้ป่วยเบาหวานและ", "ผู้ป่วย/{เบาหวาน}/และ"],
    ["the brackets around a name", "ผล (แม่กา) และ", "ผล {(แม่กา)} และ"],
    ["a name with ๆ behind it", "เครือข่าย ๆ", "{เครือข่าย ๆ}"],
    ["a name of the caller's own", "ไปบ้านสวนสุขมา", "ไป/{บ้านสวนสุข}/มา"],
  ])("keeps %s", (_, text, expected) => {
    expect(shown(text, ["บ้านสวนสุข"])).toBe(expected);
  });

  it("keeps day and month together even where the date must part", () => {
    const { runs } = keptRuns("19 กรกฎาคม 2562");
    expect(runs[0]?.inner).toEqual([{ start: 0, end: 4 }]);
  });

  it("begins with the text where a space comes before anything else", () => {
    expect(keptRuns(" ๆ").runs.map(({ start, end }) => [start, end])).toEqual([[0, 2]]);
  });

  it("finds runs in order, none overlapping, with no cluster cut, whatever the text", () => {
    const piece = fc.constantFrom(
      "เด็ก",
      " ",
      "ๆ",
      "70",
      "คน",
      "น.",
      "19 ",
      "กรกฎาคม",
      " 2562",
      "อบต. ",
      "แม่กา",
      "(",
      "น้ำ",
      "081-234",
      "-5678",
      "\u200b",
      "เบาหวาน",
      "x",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const { runs, seams } = keptRuns(text);
        let done = 0;
        for (const { start, end, inner } of runs) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const part of inner) expect(part.start >= start && part.end <= end).toBe(true);
          done = end;
        }
        for (const seam of seams) expect(runs.some(({ start, end }) => seam > start && seam < end)).toBe(false);
      }),
    );
  });

  it("takes time in proportion to the length", () => {
    const long = "19 ก.ค. 2562 อบต. แม่กา เด็ก ๆ 70 คน 0".repeat(5000) + "1".repeat(50_000);
    const started = performance.now();
    keptRuns(long);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

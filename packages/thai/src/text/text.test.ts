import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanThai, compareThai, countGraphemes, foldThai, foldThaiLoose, matchesThai } from "./index.js";

const thaiLike = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("เ", "ํ", "า", "ำ", "่", "้", "ุ", "ู", "ฺ", "ๅ", "ฤ", "\u200B", "\u0301", "\u0334", " ", "a", "Σ", "İ"),
  ),
  maxLength: 40,
});
const anyText = fc.oneof(thaiLike, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("foldThai", () => {
  it.each([
    ["a zero-width space", "แม่\u200Bกา", "แม่กา"],
    ["a word joiner and a byte-order mark", "\uFEFFสุข\u2060ภาพ", "สุขภาพ"],
    ["a soft hyphen", "สุข\u00ADภาพ", "สุขภาพ"],
    ["a doubled เ", "เเม่กา", "แม่กา"],
    ["ำ typed as two characters", "ดอกค\u0E4D\u0E32ใต้", "ดอกคำใต้"],
    ["a tone between nikhahit and า", "น\u0E4D\u0E49\u0E32", "น้ำ"],
    ["a tone before nikhahit and า", "น\u0E49\u0E4D\u0E32", "น้ำ"],
    ["a tone typed after ำ", "น\u0E33\u0E49", "น้ำ"],
    ["NFKC text", "น้ำ".normalize("NFKC"), "น้ำ"],
    ["a tone before the vowel above", "ท\u0E48\u0E35", "ที่"],
    ["a tone before the vowel below", "ป\u0E48\u0E39", "ปู่"],
    ["a repeated tone", "ที่\u0E48", "ที่"],
    ["a repeated vowel", "ป\u0E39\u0E39\u0E48", "ปู่"],
    ["Thai digits", "๕๖๐๐๐", "56000"],
    ["a no-break space", "นาย\u00A0ก", "นาย ก"],
    ["runs of spaces and line breaks", "  แม่กา \n  เมืองพะเยา ", "แม่กา เมืองพะเยา"],
    ["lakkhangyao for า", "ม\u0E45ตรา", "มาตรา"],
    ["nikhahit and lakkhangyao", "กําหนด".replace("า", "ๅ"), "กำหนด"],
    ["the obsolete ฃ and ฅ", "ฃวด ฅน", "ขวด คน"],
    ["Latin capitals", "Mae KA", "mae ka"],
  ])("makes no difference of %s", (_, typed, written) => {
    expect(foldThai(typed)).toBe(written);
  });

  it("keeps ๅ after ฤ and ฦ, where it is the right spelling", () => {
    expect(foldThai("ฤๅษี ฦๅ")).toBe("ฤๅษี ฦๅ");
  });

  it("keeps words apart that differ by a tone", () => {
    expect(foldThai("ขาว")).not.toBe(foldThai("ข่าว"));
  });

  it("is idempotent on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldThai(foldThai(text))).toBe(foldThai(text));
        expect(foldThaiLoose(foldThaiLoose(text))).toBe(foldThaiLoose(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("is idempotent on every single code point outside the ideographs", () => {
    for (let code = 0; code <= 0x1ffff; code += 1) {
      if (code === 0x3400) code = 0xa000;
      const folded = foldThai(String.fromCodePoint(code));
      if (foldThai(folded) !== folded) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it("gives canonically equivalent texts one key", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldThai(text.normalize("NFD"))).toBe(foldThai(text.normalize("NFC")));
      }),
    );
  });

  it.each([
    ["tones", "\u0E48"],
    ["sara am", "\u0E33"],
    ["nikhahit", "\u0E4D"],
    ["sara e", "เ"],
    ["spaces", " "],
    ["zero-width spaces", "\u200B"],
  ])("stays linear on a million %s", (_, character) => {
    const started = performance.now();
    foldThai(`ก${character.repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("foldThaiLoose", () => {
  it("forgives a missing or a wrong tone", () => {
    expect(foldThaiLoose("แมกา")).toBe(foldThaiLoose("แม่กา"));
    expect(foldThaiLoose("แม้กา")).toBe(foldThaiLoose("แม่กา"));
  });
});

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
});

describe("cleanThai", () => {
  it("takes out what nobody typed and keeps the rest as typed", () => {
    expect(cleanThai(" \u200Bน\u0E4D\u0E49\u0E32  ๑๒\u202E\nบรรทัดสอง\uFEFF ")).toBe(
      "น\u0E4D\u0E49\u0E32  ๑๒\nบรรทัดสอง",
    );
  });

  it("keeps a family emoji whole and a joiner between letters out", () => {
    expect(cleanThai("👨‍👩‍👧 ก\u200Dข ❤️‍🔥 👩🏽‍🏫")).toBe("👨‍👩‍👧 กข ❤️‍🔥 👩🏽‍🏫");
  });

  it("leaves only text a database can hold", () => {
    expect(cleanThai("ก\uD800ข\0")).toBe("ก\uFFFDข");
  });

  it("is idempotent on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanThai(cleanThai(text))).toBe(cleanThai(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("compareThai", () => {
  it("sorts as a dictionary, leading vowels after their consonant", () => {
    expect(["แม่กา", "ไก่", "เกาะ", "ขาว", "กา", "โรงเรียน"].sort(compareThai)).toEqual([
      "กา",
      "เกาะ",
      "ไก่",
      "ขาว",
      "แม่กา",
      "โรงเรียน",
    ]);
  });

  it("never calls two different texts equal", () => {
    expect(compareThai("พ.ศ.", "พศ")).not.toBe(0);
    expect(compareThai("พ.ศ.", "พศ")).toBe(-compareThai("พศ", "พ.ศ."));
    expect(compareThai("กา", "กา")).toBe(0);
  });
});

describe("countGraphemes", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["a\r\nb", 3],
    ["ที่", 1],
    ["น้ำ", 1],
    ["น\u0E4D\u0E49\u0E32", 2],
    ["เก่า", 3],
    ["👨‍👩‍👧", 1],
    ["\u0E48", 1],
  ])("counts %j as %i", (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it("agrees with Intl.Segmenter on any text", () => {
    const segmenter = new Intl.Segmenter("th", { granularity: "grapheme" });
    const controls = fc.string({
      unit: fc.constantFrom("\r", "\n", "\t", "\x7f", "ก", "ำ", "่", "เ", "a"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(anyText, controls), (text) => {
        expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      }),
      { numRuns: 3000 },
    );
  });

  it("answers quickly for a megabyte of any script", () => {
    const started = performance.now();
    expect(countGraphemes("ที่".repeat(350_000))).toBe(350_000);
    expect(countGraphemes("語".repeat(500_000))).toBe(500_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

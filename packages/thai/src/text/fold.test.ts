import { describe, expect, it } from "vitest";
import { foldThai, looseFoldThai } from "./index.js";

describe("foldThai", () => {
  it.each([
    ["a zero-width space", "แม่\u200Bกา", "แม่กา"],
    ["zero-width joiners", "แม่\u200Cก\u200Dา", "แม่กา"],
    ["a word joiner and a byte-order mark", "\uFEFFสุข\u2060ภาพ", "สุขภาพ"],
    ["a soft hyphen", "สุข\u00ADภาพ", "สุขภาพ"],
    ["a bidirectional mark", "\u200Eแม่กา\u202C", "แม่กา"],
    ["a doubled เ", "เเม่กา", "แม่กา"],
    ["a doubled เ with an invisible character between", "เ\u200Bเม่กา", "แม่กา"],
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
    ["the sigma that ends a word", "ΟΔΟΣ οδοσ", "οδοσ οδοσ"],
  ])("makes no difference of %s", (_, typed, written) => {
    expect(foldThai(typed)).toBe(written);
  });

  it("keeps ๅ after ฤ and ฦ, where it is the right spelling", () => {
    expect(foldThai("ฤๅษี ฦๅ")).toBe("ฤๅษี ฦๅ");
  });

  it("keeps words apart that differ by a tone", () => {
    expect(foldThai("ขาว")).not.toBe(foldThai("ข่าว"));
  });

  it("is idempotent on every code point", () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const folded = foldThai(String.fromCodePoint(code));
      if (foldThai(folded) !== folded) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it("takes the short way only where there is nothing to fold", () => {
    // Longer than the short way is tried for, so that only the long way is taken.
    const padding = "ก".repeat(1000);
    const marks = ["", "ั", "ิ", "็", "ํ", "ฺ", "่", "้", "์", "ำ", "า", "ๅ", "ะ"];
    for (const letter of ["ก", "ฃ", "ฤ", "เ", "เเ", "ๆ", "a", "A", "๑", " "]) {
      for (const first of marks) {
        for (const second of marks) {
          for (const third of marks) {
            const text = `${letter}${first}${second}${third}ข`;
            expect(`${foldThai(text)}${padding}`).toBe(foldThai(text + padding));
          }
        }
      }
    }
  });
});

describe("looseFoldThai", () => {
  it("forgives a missing or a wrong tone", () => {
    expect(looseFoldThai("แมกา")).toBe(looseFoldThai("แม่กา"));
    expect(looseFoldThai("แม้กา")).toBe(looseFoldThai("แม่กา"));
  });

  it("forgives everything that foldThai does, also where only the tone kept two letters apart", () => {
    expect(looseFoldThai("เ่เม่ก\u200Bา ๑")).toBe("แมกา 1");
  });
});

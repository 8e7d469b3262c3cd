import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldThai } from "../text/fold.js";
import { fold } from "./dateText.js";
import { parseThaiDate } from "./parseThaiDate.js";

describe("the short cut round foldThai", () => {
  // Whole syllables make text that takes the short cut; single letters, marks and odd spaces make text that cannot.
  const syllable = fc.constantFrom(..."ก|น้ำ|ที่|ศุกร์|แม่|ก็|ปู่|ฤ|19|๑๙|July| |พ.ศ.| – |/".split("|"));
  const stray = fc.oneof(
    fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("เเ", "ฤๅ", "\u200B", "\u00A0", "\t", "  ", "é"),
  );
  const wellTyped = fc.array(syllable, { maxLength: 8 });
  const anyhow = fc.array(fc.oneof(syllable, stray), { maxLength: 8 });

  it("answers what foldThai answers", () => {
    fc.assert(
      fc.property(fc.oneof(wellTyped, anyhow, fc.string({ unit: "binary" }).map(Array.of)), (pieces) => {
        const text = pieces.join("");
        expect(fold(text)).toBe(foldThai(text));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("times as people say them", () => {
  it.each([
    ["ตีหนึ่ง", "01:00"],
    ["ตีสาม", "03:00"],
    ["ตี 5 ครึ่ง", "05:30"],
    ["หกโมงเช้า", "06:00"],
    ["9 โมงเช้า", "09:00"],
    ["๙ โมงเช้า", "09:00"],
    ["สิบโมงเช้า", "10:00"],
    ["สิบเอ็ดโมงเช้า", "11:00"],
    ["เที่ยง", "12:00"],
    ["เที่ยงวัน", "12:00"],
    ["เที่ยงครึ่ง", "12:30"],
    ["บ่ายโมง", "13:00"],
    ["บ่ายโมงครึ่ง", "13:30"],
    ["บ่าย 2 โมงครึ่ง", "14:30"],
    ["บ่ายสาม", "15:00"],
    ["สี่โมงเย็น", "16:00"],
    ["หกโมงเย็น", "18:00"],
    ["หนึ่งทุ่ม", "19:00"],
    ["สองทุ่ม", "20:00"],
    ["เวลา 5 ทุ่มครึ่ง", "23:30"],
  ])("%s is %s", (spoken, time) => {
    expect(parseThaiDate(`6 ก.พ. 2567 ${spoken}`)).toMatchObject({ iso: "2024-02-06", precision: "minute", time });
  });

  it.each(["หกโมง", "สามโมงเช้า", "เที่ยงคืน", "บ่าย", "ตีหก", "หกทุ่ม", "21 ทุ่ม", "โมงเช้า", "ครึ่ง"])(
    "%s is not read: it could be another hour, or is none",
    (spoken) => {
      expect(parseThaiDate(`6 ก.พ. 2567 ${spoken}`)).toMatchObject({ kind: "unreadable" });
    },
  );
});

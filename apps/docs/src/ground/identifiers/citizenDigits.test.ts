import { toKedmanee } from "@saan/thai/text";
import { en, th } from "@saan/ui/messages";
import { describe, expect, it } from "vitest";
import type { PrintSettings } from "../answer/answer";
import { groundMessages } from "../messages";
import { mayHoldCitizenNumber } from "./citizenDigits";
import { citizenIdReader, juristicIdReader } from "./readIdentity";

// Thirteen digits with a right check digit, given out to nobody: the example of every form.
const NUMBER = "1234567890121";
const SPELLINGS = [NUMBER, "1-2345-67890-12-1", "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", " 1 2345 67890 12 1 ", "เลขบัตร 1234567890121 ค่ะ"];

const inThai: PrintSettings = { locale: "th", words: groundMessages("th"), kit: th, digits: "latn", era: "be" };
const inEnglish: PrintSettings = { ...inThai, locale: "en", words: groundMessages("en"), kit: en, digits: "thai" };

describe("a citizen's number", () => {
  it.each(SPELLINGS)("is noticed in %s", (text) => {
    expect(mayHoldCitizenNumber(text)).toBe(true);
  });

  it("is noticed with a wrong digit, and with one too many", () => {
    expect(mayHoldCitizenNumber("1234567890122")).toBe(true);
    expect(mayHoldCitizenNumber("12345678901211")).toBe(true);
  });

  it("is noticed behind another number", () => {
    expect(mayHoldCitizenNumber("0 1234567890121")).toBe(true);
    expect(mayHoldCitizenNumber("1. 1-2345-67890-12-1")).toBe(true);
  });

  it("is noticed when the keyboard stood in the Thai layout", () => {
    expect(mayHoldCitizenNumber(toKedmanee("1234567890121"))).toBe(true);
  });

  it.each([
    "0105500000011",
    "1,234,567,890,121",
    "081 234 5678 02 123 4567",
    "123456789012",
    "081 234 5678",
    "19/07/2562",
  ])("is not taken for %s", (text) => {
    expect(mayHoldCitizenNumber(text)).toBe(false);
  });

  it("never comes back from a reader but for its last three digits", () => {
    for (const text of [...SPELLINGS, "1234567890122", "12345678901211"]) {
      for (const settings of [inThai, inEnglish]) {
        for (const { read } of [citizenIdReader, juristicIdReader]) {
          const said = JSON.stringify(read(text, settings));
          expect(said.match(/[0-9๐-๙]{4}/g) ?? [], said).toEqual([]);
        }
      }
    }
  });
});

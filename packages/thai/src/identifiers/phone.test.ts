import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { buildPhoneMetadata } from "../../scripts/build-phone-metadata.mjs";
import { toThaiDigits } from "../numbers/digits.js";
import { readPhone, readPhones } from "./phone.js";
import type { PhoneResult } from "./phoneReading.js";

/** The answer in one line, for tables. */
function brief(result: PhoneResult): string {
  if (result.kind === "unreadable") return result.reason;
  const { type, national, lastLine, extension } = result;
  return [type, national, lastLine && `to ${lastLine}`, extension && `ext ${extension}`].filter(Boolean).join(" ");
}

describe("readPhone reads numbers as people write them", () => {
  it.each([
    ["0812345678", "mobile 081 234 5678"],
    ["081-234-5678", "mobile 081 234 5678"],
    ["08 1234 5678", "mobile 081 234 5678"],
    ["081.234.5678", "mobile 081 234 5678"],
    ["(081) 234-5678", "mobile 081 234 5678"],
    ["๐๘๑ ๒๓๔ ๕๖๗๘", "mobile 081 234 5678"],
    ["\u200B081\u00A0234\u20115678 ", "mobile 081 234 5678"],
    ["มือถือ 081-234-5678", "mobile 081 234 5678"],
    ["โทรศัพท์มือถือ: 081-234-5678", "mobile 081 234 5678"],
    ["โทรศัพท์เคลื่อนที่ 0612345678", "mobile 061 234 5678"],
    ["เบอร์โทร. 0912345678", "mobile 091 234 5678"],
    ["ติดต่อ 0812345678", "mobile 081 234 5678"],
    ["โทร.081-234-5678", "mobile 081 234 5678"],
    ["Tel. 081-234-5678", "mobile 081 234 5678"],
    ["tel:+66812345678", "mobile 081 234 5678"],
    ["+66 81 234 5678", "mobile 081 234 5678"],
    ["+66812345678", "mobile 081 234 5678"],
    ["+66 (0)81-234-5678", "mobile 081 234 5678"],
    ["(+66) 81 234 5678", "mobile 081 234 5678"],
    ["0066 81 234 5678", "mobile 081 234 5678"],
    ["66812345678", "mobile 081 234 5678"],
    ["02-123-4567", "landline 02 123 4567"],
    ["0 2123 4567", "landline 02 123 4567"],
    ["0-2123-4567", "landline 02 123 4567"],
    ["โทรศัพท์ ๐ ๒๑๒๓ ๔๕๖๗", "landline 02 123 4567"],
    ["โทรศัพท์/โทรสาร 02-123-4567", "landline 02 123 4567"],
    ["+66 2 123 4567", "landline 02 123 4567"],
    ["6621234567", "landline 02 123 4567"],
    ["053-123456", "landline 053 123 456"],
    ["0-5312-3456", "landline 053 123 456"],
    ["060-123-4567", "voip 060 123 4567"],
    ["1800-123-456", "toll-free 1800 123 456"],
    ["1-800-123-456", "toll-free 1800 123 456"],
    ["1900 123 456", "premium-rate 1900 123 456"],
    ["191", "hotline 191"],
    ["1669", "hotline 1669"],
    ["สายด่วน 1300", "hotline 1300"],
    ["โทร ๑๓๒๓", "hotline 1323"],
    ["สายด่วน สปสช. 1330", "hotline 1330"],
    ["สายด่วน พม. 1300", "hotline 1300"],
    ["สายด่วนสุขภาพจิต 1323", "hotline 1323"],
    ["สายด่วน พม. ๑๓๐๐ กด 1", "hotline 1300 ext 1"],
    ["1 300", "hotline 1300"],
    ["081-234-5678 (คุณสมชาย)", "mobile 081 234 5678"],
    ["081-2345678 (มือถือ)", "mobile 081 234 5678"],
    ["(มือถือ) 081-2345678", "mobile 081 234 5678"],
    ["โทร. (ที่ทำงาน) 02-123-4567", "landline 02 123 4567"],
    ["02-123-4567 (โทร/โทรสาร)", "landline 02 123 4567"],
    ["02-123-4567 (ฝ่ายบุคคล) ต่อ 12", "landline 02 123 4567 ext 12"],
    ["1422 กด 2", "hotline 1422 ext 2"],
    ["+1 415-555-0100", "foreign +1 415 555 0100"],
    ["+856 20 5555 5555", "foreign +856 20 5555 5555"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(readPhone(text))).toBe(answer);
  });

  it.each([
    ["02-123-4567 ต่อ 123", "landline 02 123 4567 ext 123"],
    ["โทร. 0 2123 4567 ต่อ ๑๒๓", "landline 02 123 4567 ext 123"],
    ["02-123-4567 (ต่อ 123)", "landline 02 123 4567 ext 123"],
    ["02-123-4567ต่อ123", "landline 02 123 4567 ext 123"],
    ["02-123-4567 #123", "landline 02 123 4567 ext 123"],
    ["02-123-4567 ext. 123", "landline 02 123 4567 ext 123"],
    ["02-123-4567 Ext.123", "landline 02 123 4567 ext 123"],
    ["02-123-4567 x123", "landline 02 123 4567 ext 123"],
    ["tel:+6621234567;ext=123", "landline 02 123 4567 ext 123"],
    ["02-123-4567 กด 1", "landline 02 123 4567 ext 1"],
    ["02-123-4567 เบอร์ต่อ 12345", "landline 02 123 4567 ext 12345"],
    ["02-123-4567 ภายใน 12", "landline 02 123 4567 ext 12"],
    ["02-123-4567 ต่อ 101, 102", "landline 02 123 4567 ext 101, 102"],
    ["02-123-4567 ต่อ 101 หรือ 102", "landline 02 123 4567 ext 101, 102"],
    ["02-123-4567 ต่อ 101/102", "landline 02 123 4567 ext 101, 102"],
    ["02-123-4567 ต่อ 101-105", "landline 02 123 4567 ext 101-105"],
    ["02-123-4567 ต่อ 101 ถึง 105", "landline 02 123 4567 ext 101-105"],
    ["02-123-4567 ต่อ", "not-a-phone"],
    ["02-123-4567 ต่อ ฝ่ายบุคคล", "not-a-phone"],
    ["ต่อ 123", "not-a-phone"],
  ])("reads the extension of %s: %s", (text, answer) => {
    expect(brief(readPhone(text))).toBe(answer);
  });

  it.each([
    ["0-2123-4567-9", "landline 02 123 4567 to 02 123 4569"],
    ["02-123-4567 - 9", "landline 02 123 4567 to 02 123 4569"],
    ["02-123-4567–9", "landline 02 123 4567 to 02 123 4569"],
    ["02-123-4567-70", "landline 02 123 4567 to 02 123 4570"],
    ["02-123-4567-4570", "landline 02 123 4567 to 02 123 4570"],
    ["02-123-4567 ถึง 9", "landline 02 123 4567 to 02 123 4569"],
    ["02-123-4567 ถึง 70", "landline 02 123 4567 to 02 123 4570"],
    ["02-123-4567 ถึง 02-123-4570", "landline 02 123 4567 to 02 123 4570"],
    ["+66 2 123 4567 ถึง +66 2 123 4570", "landline 02 123 4567 to 02 123 4570"],
    ["053-123456-8 ต่อ 12", "landline 053 123 456 to 053 123 458 ext 12"],
    ["โทร. ๐ ๒๑๒๓ ๔๕๖๗-๙ ต่อ ๑๒", "landline 02 123 4567 to 02 123 4569 ext 12"],
    ["081-234-5678-9", "mobile 081 234 5678 to 081 234 5679"],
    ["+66 2 123 4567-9", "landline 02 123 4567 to 02 123 4569"],
    ["0-2123-4567 (อัตโนมัติ 20 คู่สาย)", "landline 02 123 4567"],
    ["0-2123-4567-9 (10 สาย) ต่อ 5", "landline 02 123 4567 to 02 123 4569 ext 5"],
    ["02-123-4567-5", "wrong-line-range"],
    ["02-123-4567-67", "wrong-line-range"],
    ["02-123-4567 ถึง 081-234-5678", "wrong-line-range"],
    ["02-123-4567 ถึง 053-123-456", "wrong-line-range"],
    ["02-123-4567 ถึง 8 ถึง 9", "not-a-phone"],
  ])("reads the range of lines of %s: %s", (text, answer) => {
    expect(brief(readPhone(text))).toBe(answer);
  });

  it.each([
    ["", "empty"],
    [" \u200B\n", "empty"],
    ["-", "not-a-phone"],
    ["ไม่มี", "not-a-phone"],
    ["โทร.", "not-a-phone"],
    ["081-234-567", "too-few-digits"],
    ["02-123-456", "too-few-digits"],
    ["19", "too-few-digits"],
    ["1234567", "too-many-digits"],
    ["5555555", "too-few-digits"],
    ["081-234-56789", "too-many-digits"],
    ["0212345679", "too-many-digits"],
    ["02-1234-5678", "too-many-digits"],
    ["001 1 415 555 0100", "too-many-digits"],
    ["812345678", "no-leading-zero"],
    ["21234567", "no-leading-zero"],
    ["069-123-4567", "no-such-number"],
    ["031-234-567", "no-such-number"],
    ["+66 1669", "too-few-digits"],
    ["+1 23", "too-few-digits"],
    ["+1234567890123456", "too-many-digits"],
    ["+0812345678", "no-such-number"],
    ["0812345678 สมชาย", "not-a-phone"],
    ["081-234-5678 (ยกเลิก)", "not-a-phone"],
    ["081-234-5678 (ไม่ใช้แล้ว)", "not-a-phone"],
    ["081 (คุณสมชาย) 2345678", "several-numbers"],
    ["081(คุณสมชาย)2345678", "not-a-phone"],
    ["02-123-4567 (แฟกซ์)", "fax"],
    ["(โทรสาร) 02-123-4567", "fax"],
    ["1-1-1", "not-a-phone"],
    ["1 1 1 1", "not-a-phone"],
    ["1-6-69", "not-a-phone"],
    ["081-234-5678 123", "too-many-digits"],
    ["02-123-4567 ต่อ 101 102", "not-a-phone"],
    ["somchai@example.org", "not-a-phone"],
    ["โทรสาร 02-123-4567", "fax"],
    ["Fax. 0-2123-4567", "fax"],
    ["1".repeat(201), "too-long"],
  ])("does not read %.40j: %s", (text, reason) => {
    expect(brief(readPhone(text))).toBe(reason);
  });

  it("gives what can be stored and dialled, and keeps the text as given", () => {
    expect(readPhone(" โทร. ๐๒-๑๒๓-๔๕๖๗ ต่อ ๑๒ ")).toEqual({
      kind: "phone",
      type: "landline",
      e164: "+6621234567",
      national: "02 123 4567",
      extension: "12",
      asStated: " โทร. ๐๒-๑๒๓-๔๕๖๗ ต่อ ๑๒ ",
    });
    expect(readPhone("+1 (415) 555-0100")).toMatchObject({ type: "foreign", e164: "+14155550100" });
  });

  it("gives no international form to what can be dialled inside Thailand only", () => {
    for (const text of ["1669", "1800 123 456", "1900 123 456"]) expect(readPhone(text)).not.toHaveProperty("e164");
  });
});

describe("several numbers in one text", () => {
  it.each([
    ["0 2123 4567, 0 2123 4568", ["landline 02 123 4567", "landline 02 123 4568"]],
    ["02-123-4567/081-234-5678", ["landline 02 123 4567", "mobile 081 234 5678"]],
    ["02-123-4567 และ 081-234-5678", ["landline 02 123 4567", "mobile 081 234 5678"]],
    ["โทร. 02-123-4567 มือถือ 081-234-5678", ["landline 02 123 4567", "mobile 081 234 5678"]],
    ["191 หรือ 1669", ["hotline 191", "hotline 1669"]],
    ["02-123-4567 ต่อ 12, 081-234-5678", ["landline 02 123 4567 ext 12", "mobile 081 234 5678"]],
    ["0 2123 4567\n0 2123 4568-9", ["landline 02 123 4567", "landline 02 123 4568 to 02 123 4569"]],
    ["02-123-4567, 4568", ["landline 02 123 4567", "too-few-digits"]],
    ["0812345678 0891234567", ["mobile 081 234 5678", "mobile 089 123 4567"]],
    ["0812345678   0891234567 0912345678", ["mobile 081 234 5678", "mobile 089 123 4567", "mobile 091 234 5678"]],
    ["0812345678-0891234567", ["mobile 081 234 5678", "mobile 089 123 4567"]],
    ["โทร. ๐๕๔-๔๓๑๒๓๔ ๐๕๔-๔๓๑๒๓๕ ต่อ ๑๒", ["landline 054 431 234", "landline 054 431 235 ext 12"]],
    ["02-123-4567-9 02-765-4321", ["landline 02 123 4567 to 02 123 4569", "landline 02 765 4321"]],
    ["02-123-4567 ต่อ 12 081-234-5678", ["landline 02 123 4567 ext 12", "mobile 081 234 5678"]],
    ["+66 81 234 5678 +66 89 123 4567", ["mobile 081 234 5678", "mobile 089 123 4567"]],
    ["191 1669", ["hotline 191", "hotline 1669"]],
    ["081-2345678 (มือถือ), 054-431234 (บ้าน)", ["mobile 081 234 5678", "landline 054 431 234"]],
    ["054-431234 (บ้าน) 081-2345678 (มือถือ)", ["landline 054 431 234", "mobile 081 234 5678"]],
    ["054-431234 (มือถือ) 081-2345678", ["landline 054 431 234", "mobile 081 234 5678"]],
  ])("are not one number to readPhone, and each one to readPhones: %j", (text, answers) => {
    expect(brief(readPhone(text))).toBe("several-numbers");
    expect(readPhones(text).map(brief)).toEqual(answers);
  });

  it("leaves the fax aside when one number remains", () => {
    const line = "โทร. 0-5312-3456 / แฟ็กซ์. 0-5312-3457";
    expect(brief(readPhone(line))).toBe("landline 053 123 456");
    expect(readPhones(line).map(brief)).toEqual(["landline 053 123 456", "fax"]);
    expect(brief(readPhone("โทรสาร 0-5312-3456 แฟกซ์ 0-5312-3457"))).toBe("fax");
  });

  it("gives each its own part of the text", () => {
    expect(readPhones("โทร. ๐ ๒๑๒๓ ๔๕๖๗ , 191").map(({ asStated }) => asStated)).toEqual(["โทร. ๐ ๒๑๒๓ ๔๕๖๗", "191"]);
  });

  it("each keep their own part of the text with nothing but a space between them", () => {
    expect(brief(readPhone("081-234-5678 02-123-4567"))).toBe("several-numbers");
    expect(readPhones(" 0812345678 ๐๘๙๑๒๓๔๕๖๗").map(({ asStated }) => asStated)).toEqual(["0812345678", "๐๘๙๑๒๓๔๕๖๗"]);
  });
});

describe("the numbering plan", () => {
  it("is the one of the installed libphonenumber-js, and nobody has edited it", () => {
    expect(readFileSync(new URL("../generated/thailandPhones.ts", import.meta.url), "utf8")).toBe(buildPhoneMetadata());
  });

  it("answers as the whole library does, for any digits in the length of a Thai number", () => {
    const digits = fc.oneof(
      fc.stringMatching(/^0[2-9]\d{7,8}$/),
      fc.stringMatching(/^0[1-9]\d{7,8}$/),
      fc.stringMatching(/^1[89]00\d{6}$/),
    );
    fc.assert(
      fc.property(digits, (text) => {
        const theirs = parsePhoneNumberFromString(text, { defaultCountry: "TH", extract: false });
        const ours = readPhone(text);
        expect(ours.kind === "phone").toBe(theirs?.isValid() === true);
        if (ours.kind === "phone") expect(ours.national).toBe(theirs?.formatNational());
        if (ours.kind === "phone" && ours.e164) expect(ours.e164).toBe(theirs?.number);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads back what it printed, in either figures", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0(?:2\d{7}|53\d{6}|8\d{8})$/), (text) => {
        const read = readPhone(text);
        if (read.kind !== "phone") return;
        const { asStated, ...number } = read;
        for (const printed of [read.national, toThaiDigits(read.national), read.e164 ?? ""]) {
          expect(readPhone(printed)).toEqual({ ...number, asStated: printed });
        }
      }),
    );
  });
});

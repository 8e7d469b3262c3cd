import { parseThaiDate } from "@saan/thai/calendar";
import { parseQuantity } from "@saan/thai/numbers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { isWebAddress } from "../web-address/index.js";
import {
  buddhistYear,
  comparators,
  localizedText,
  longText,
  partialIsoDate,
  quantity,
  shortText,
  statedDate,
  webAddress,
} from "./index.js";

const codes = (schema: Parameters<typeof read>[0], input: unknown) =>
  read(schema, input).issues.map(({ code }) => code);

describe("shortText", () => {
  it("counts the characters a reader sees, so a Thai text is not cut at a third", () => {
    expect("ที่".length).toBe(3);
    expect(codes(shortText(5), "ที่".repeat(5))).toEqual([]);
    expect(read(shortText(5), "ที่".repeat(6)).issues).toEqual([
      { path: [], code: "too-long", params: { maximum: 5, inclusive: true }, severity: "issue" },
    ]);
  });

  it("takes a letter with its marks and an emoji of many parts as one, and a heap of marks as too long", () => {
    const family = "\u{1F469}\u{1F3FD}\u200D\u2764\uFE0F\u200D\u{1F48B}\u200D\u{1F468}\u{1F3FF}";
    expect(codes(shortText(5), family.repeat(5))).toEqual([]);
    expect(codes(shortText(5), "กิ์".repeat(5))).toEqual([]);
    expect(codes(shortText(200), `ก${"\u0E49".repeat(900_000)}`)).toEqual(["too-long"]);
  });

  it.each([
    ["nothing", ""],
    ["spaces", "   "],
    ["a zero-width space", "\u200B"],
    ["a line break", "\n"],
  ])("treats %s as missing", (_, text) => {
    expect(codes(shortText(), text)).toEqual(["required"]);
  });

  it.each([
    ["U+0000", "ก\0ข"],
    ["half a surrogate pair", "ก\uD83D"],
  ])("refuses %s, which no database can store", (_, text) => {
    expect(codes(shortText(), text)).toEqual(["invalid-format"]);
  });

  it("keeps what was typed, spaces and spelling included", () => {
    const typed = " การฃับเคลื่อน  งาน ";
    expect(read(longText(), typed).value).toBe(typed);
  });
});

describe("localizedText", () => {
  it("accepts either language and refuses neither", () => {
    expect(codes(localizedText, { th: "มูลนิธิ" })).toEqual([]);
    expect(codes(localizedText, { en: "Foundation" })).toEqual([]);
    expect(read(localizedText, {}).issues).toMatchObject([{ path: [], code: "required" }]);
  });
});

describe("partialIsoDate", () => {
  it.each(["2019", "2019-07", "2019-07-19", "2020-02-29"])("accepts %s", (iso) => {
    expect(codes(partialIsoDate, iso)).toEqual([]);
  });

  it.each(["2562-7", "2019-02-29", "19/07/2019", "2019-07-19T11:35", "สิงหาคม 2563"])("refuses %s", (text) => {
    expect(codes(partialIsoDate, text)).toEqual(["not-a-date"]);
  });
});

describe("statedDate", () => {
  it("accepts a third of a month as its month", () => {
    expect(codes(statedDate, { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" })).toEqual([]);
  });

  it("says once, at the date, that a calendar date is more or less exact than the words", () => {
    const reading = read(statedDate, { asStated: "ปี 2562", iso: "2019-01-01", precision: "year" });
    expect(reading.issues).toEqual([
      { path: [], code: "precision-mismatch", params: { precision: "year", iso: "2019-01-01" }, severity: "issue" },
    ]);
  });

  it("says once that words without a calendar date could not be read", () => {
    expect(read(statedDate, { asStated: "เร็ว ๆ นี้" }).issues).toEqual([
      { path: [], code: "unreadable-date", params: { asStated: "เร็ว ๆ นี้" }, severity: "issue" },
    ]);
    expect(codes(statedDate, { asStated: "เร็ว ๆ นี้", iso: "", precision: "day" })).toEqual(["unreadable-date"]);
  });

  it("says once that an empty date is missing", () => {
    expect(read(statedDate, {}).issues).toMatchObject([{ path: [], code: "required" }]);
  });

  it.each(["year", "early-year", "mid-year", "late-year"])("keeps which kind of year a %s is", (precision) => {
    const stated = { asStated: "ปีงบประมาณ 2567", iso: "2024", precision, yearKind: "fiscal" };
    expect(read(statedDate, stated)).toMatchObject({ ok: true, value: stated });
  });

  it("says once, at the date, that only a year alone has a kind of year", () => {
    const stated = { asStated: "มีนาคม 2567", iso: "2024-03", precision: "month", yearKind: "fiscal" };
    expect(read(statedDate, stated).issues).toEqual([
      { path: [], code: "year-kind-mismatch", params: { precision: "month", yearKind: "fiscal" }, severity: "issue" },
    ]);
  });

  it("takes what the Thai date reader says of a date, and leaves the kind out where the reader does", () => {
    for (const text of ["ปีงบประมาณ 2567", "ปลายปีการศึกษา 2567", "ปี 2566", "ปีปฏิทิน 2562", "มีนาคม 2567", "6 ก.พ. 2567"]) {
      const found = parseThaiDate(text);
      if (found.kind !== "date") throw new Error(`${text} is a date`);
      const { asStated, iso, precision, yearKind } = found;
      expect(codes(statedDate, { asStated, iso, precision, yearKind })).toEqual([]);
    }
  });

  it("refuses a kind of year that nobody knows", () => {
    const stated = { asStated: "ปี 2567", iso: "2024", precision: "year", yearKind: "lunar" };
    expect(read(statedDate, stated).issues).toMatchObject([{ path: ["yearKind"], code: "not-an-option" }]);
  });

  it("still names the part that is wrong when a calendar date is there", () => {
    const reading = read(statedDate, { asStated: "กรกฎาคม 2562", iso: "2019-07" });
    expect(reading.issues).toMatchObject([{ path: ["precision"], code: "required" }]);
  });
});

describe("quantity", () => {
  it("keeps the comparator of an approximate count", () => {
    const crowd = { value: 70, comparator: "more-than", unit: "คน", asStated: "รวมกว่า 70 คน" };
    expect(read(quantity, crowd).value).toEqual(crowd);
  });

  it("takes what the Thai number reader says of fewer than a number", () => {
    const found = parseQuantity("ไม่ถึง 70 คน");
    if (found.kind !== "quantity") throw new Error("it is a quantity");
    const { value, comparator, unit, asStated } = found;
    expect(comparators.label(comparator, "th")).toBe("น้อยกว่า");
    expect(codes(quantity, { value, comparator, unit, asStated })).toEqual([]);
  });

  it.each([
    [-1, "too-small"],
    ["70", "not-a-number"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
  ])("refuses %s as a count", (value, code) => {
    expect(codes(quantity, { value, comparator: "exact", unit: "คน" })).toEqual([code]);
  });
});

describe("buddhistYear", () => {
  it("ends where no plan reaches: 2656 is 2565 mistyped", () => {
    for (const year of [2400, 2565, 2643]) expect(codes(buddhistYear, year)).toEqual([]);
    expect(codes(buddhistYear, 2656)).toEqual(["too-large"]);
    expect(codes(buddhistYear, 2019)).toEqual(["too-small"]);
  });
});

describe("a range", () => {
  const people = { value: 40, comparator: "about", unit: "คน", asStated: "40-50 คน" };

  it("is about its lower end, up to its upper end", () => {
    expect(read(quantity, { ...people, upTo: 50 })).toMatchObject({ ok: true, value: { upTo: 50 } });
  });

  it("goes up, and is never exact or a bound", () => {
    for (const amiss of [{ upTo: 40 }, { upTo: 30 }, { upTo: 50, comparator: "exact" }])
      expect(codes(quantity, { ...people, ...amiss })).toEqual(["range-mismatch"]);
  });
});

describe("webAddress", () => {
  it.each([
    "https://www.thaihealth.or.th/?p=232019",
    "http://region3.prd.go.th/ct/news/viewnews.php?ID=190719113517",
    "https://ไทย.ไทย/หน้าแรก",
    "HTTPS://EXAMPLE.GO.TH:8443/a#b",
  ])("accepts %s", (address) => {
    expect(codes(webAddress, address)).toEqual([]);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt://example.com/%0aalert(1)",
    "java\nscript:alert(1)",
    " https://example.com",
    "data:text/html,<script>",
    "https://bank.example@evil.example/",
    "https:/\\evil.example",
    "https://example.com\\@evil.example",
    "https://localhost",
    "https://a..b",
    "https://example.com:99999/",
    "https://example.com/a b",
    "https://example.com/\u202Efdp.exe",
    "https://example.com/?q=\u2066a",
    "www.thaihealth.or.th",
  ])("refuses %s", (address) => {
    expect(codes(webAddress, address)).toEqual(["invalid-web-address"]);
  });

  it("refuses an address too long for a browser's address bar", () => {
    expect(isWebAddress(`https://example.com/${"a".repeat(1900)}`)).toBe(true);
    expect(isWebAddress(`https://example.com/${"a".repeat(2000)}`)).toBe(false);
  });

  it("accepts nothing that a browser would open as anything but the web", () => {
    const pieces = fc.constantFrom(
      "http",
      "https",
      ":",
      "//",
      "/",
      "\\",
      "@",
      ".",
      "a",
      "ไทย",
      "?",
      "#",
      "%",
      " ",
      "\t",
      "javascript:",
      "1",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const address = parts.join("");
        if (!isWebAddress(address)) return;
        const { protocol, username } = new URL(address);
        expect(["http:", "https:"]).toContain(protocol);
        expect(username).toBe("");
      }),
      { numRuns: 5000 },
    );
  });

  it("stays linear on hostile text", () => {
    const started = performance.now();
    for (const part of ["a.", "a-", "ก", "%"]) isWebAddress(`https://${part.repeat(990)} `.slice(0, 1999));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

import { describe, expect, it } from "vitest";
import {
  fiscalYearRange,
  formatThaiDate,
  formatThaiPeriod,
  isoDateBounds,
  parseThaiDate,
  parseThaiPeriod,
  type StatedDate,
  yearKind,
} from "./index.js";

describe("parseThaiDate says which kind of year is meant", () => {
  it.each([
    ["ปีงบประมาณ 2567", "2024", "fiscal"],
    ["ปีงบประมาณ พ.ศ. 2567", "2024", "fiscal"],
    ["ปีงบประมาณ พ.ศ.๒๕๖๗", "2024", "fiscal"],
    ["ประจำปีงบประมาณ พ.ศ.2564", "2021", "fiscal"],
    ["ปี งบประมาณ  2567", "2024", "fiscal"],
    ["ปีงบ 67", "2024", "fiscal"],
    ["ปี งปม. 2567", "2024", "fiscal"],
    ["งบประมาณปี 2567", "2024", "fiscal"],
    ["fiscal year 2567", "2024", "fiscal"],
    ["Fiscal Year 2024", "2024", "fiscal"],
    ["fiscal year B.E. 2567", "2024", "fiscal"],
    ["FY2567", "2024", "fiscal"],
    ["FY 2567", "2024", "fiscal"],
    ["FY 2024", "2024", "fiscal"],
    ["ปีงบประมาณ ค.ศ. 2024", "2024", "fiscal"],
    ["ปีปฏิทิน 2562", "2019", "calendar"],
    ["calendar year 2019", "2019", "calendar"],
    ["ปีการศึกษา 2567", "2024", "academic"],
    ["ปีการศึกษา พ.ศ. ๒๕๖๗", "2024", "academic"],
    ["ปี 2562", "2019", "unspecified"],
    ["พ.ศ. 2562", "2019", "unspecified"],
    ["2562", "2019", "unspecified"],
    ["ค.ศ. 2019", "2019", "unspecified"],
  ] as const)("reads %s as %s, %s", (text, iso, kind) => {
    expect(parseThaiDate(text)).toMatchObject({ kind: "date", iso, precision: "year", yearKind: kind });
  });

  it.each([
    ["ต้นปีงบประมาณ 2567", "early-year", "fiscal"],
    ["กลางปีงบประมาณ พ.ศ. 2567", "mid-year", "fiscal"],
    ["ปลายปีงบประมาณ ๒๕๖๗", "late-year", "fiscal"],
    ["สิ้นปีงบประมาณ 2567", "late-year", "fiscal"],
    ["ปลายปีการศึกษา 2567", "late-year", "academic"],
    ["ต้นปี 2567", "early-year", "unspecified"],
  ] as const)("reads %s as %s of kind %s", (text, precision, kind) => {
    expect(parseThaiDate(text)).toMatchObject({ iso: "2024", precision, yearKind: kind });
  });

  it.each(["19 ก.ค. 2562", "สิงหาคม 2563", "ปลายเดือนสิงหาคม 2563", "5 กรกฎาคม ปี 2567", "วันสิ้นปีงบประมาณ 2567"])(
    "gives %s no kind: its month says more",
    (text) => {
      expect(parseThaiDate(text)).not.toHaveProperty("yearKind");
    },
  );

  it("keeps the kind in every reading of an ambiguous year", () => {
    expect(parseThaiDate("ปีงบประมาณ 2024", { era: "be" })).toMatchObject({
      kind: "ambiguous",
      readings: [
        { iso: "2024", era: "ce", yearKind: "fiscal" },
        { iso: "1481", era: "be", yearKind: "fiscal" },
      ],
    });
    expect(parseThaiDate("FY67")).toMatchObject({ kind: "ambiguous", readings: [{ iso: "2067" }, { iso: "2024" }] });
  });
});

/** "2020 fiscal to 2022 fiscal" */
function brief(text: string): string {
  const read = parseThaiPeriod(text);
  if (read.kind === "unreadable") return read.reason;
  const side = (date?: StatedDate) => [date?.iso ?? "open", date?.yearKind].filter(Boolean).join(" ");
  const readings = read.kind === "period" ? [read] : read.readings;
  return readings
    .map(({ start, end, inverted }) => `${side(start)} to ${side(end)}${inverted ? " inverted" : ""}`)
    .join(" or ");
}

describe("parseThaiPeriod with kinds of year", () => {
  it.each([
    ["ปีงบประมาณ 2567", "2024 fiscal to 2024 fiscal"],
    ["ปีงบประมาณ 2563 - 2565", "2020 fiscal to 2022 fiscal"],
    ["ปีงบประมาณ พ.ศ. ๒๕๖๓ – พ.ศ. ๒๕๖๕", "2020 fiscal to 2022 fiscal"],
    ["ปีงบประมาณ 2567-68", "2024 fiscal to 2025 fiscal"],
    ["ปีงบ 66-67", "2023 fiscal to 2024 fiscal"],
    ["ตั้งแต่ปีงบประมาณ 2563 ถึงปีงบประมาณ 2565", "2020 fiscal to 2022 fiscal"],
    ["ปีการศึกษา 2566-2567", "2023 academic to 2024 academic"],
    ["fiscal year 2023 – 2024", "2023 fiscal to 2024 fiscal"],
    ["ต้นปีงบประมาณ 2566 - ปลายปีงบประมาณ 2567", "2023 fiscal to 2024 fiscal"],
    ["2563-2565", "2020 unspecified to 2022 unspecified"],
    ["ปีงบประมาณ 2563 - ปี 2565", "2020 fiscal to 2022 unspecified"],
    ["ปี 2563 - ปีงบประมาณ 2565", "2020 unspecified to 2022 fiscal"],
    ["ปีงบประมาณ 2563 - ธันวาคม 2565", "2020 fiscal to 2022-12"],
    ["ภายในปีงบประมาณ 2567", "open to 2024 fiscal"],
    ["ตั้งแต่ปีงบประมาณ 2567 เป็นต้นไป", "2024 fiscal to open"],
    ["ปีงบประมาณ 2567 จนถึงปัจจุบัน", "2024 fiscal to open"],
    ["FY2023-24", "not-a-date"],
    ["ต้นปี - ปลายปีงบประมาณ 2567", "not-a-date"],
    ["สิงหาคม - ปีงบประมาณ 2567", "not-a-date"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(text)).toBe(answer);
  });

  it.each([
    ["ปีงบประมาณ 2567 - ปีงบประมาณ 2566", "2024 fiscal to 2023 fiscal inverted"],
    ["ปีงบประมาณ 2567 - 30 กันยายน 2566", "2024 fiscal to 2023-09-30 inverted"],
    ["ปีงบประมาณ 2567 - 31 ธันวาคม 2566", "2024 fiscal to 2023-12-31"],
    ["ปีปฏิทิน 2567 - 31 ธันวาคม 2566", "2024 calendar to 2023-12-31 inverted"],
    ["1 ตุลาคม 2567 - ปีงบประมาณ 2567", "2024-10-01 to 2024 fiscal inverted"],
    ["1 พฤษภาคม 2568 - ปีการศึกษา 2567", "2025-05-01 to 2024 academic"],
  ])("judges by the days of the year whether %s is inverted: %s", (text, answer) => {
    expect(brief(text)).toBe(answer);
  });

  it.each([
    ["ไตรมาส 1 ปีงบประมาณ 2567", "2023-10 to 2023-12"],
    ["ไตรมาส 2 ปีงบประมาณ 2567", "2024-01 to 2024-03"],
    ["ไตรมาสที่ ๔ ปีงบ ๖๗", "2024-07 to 2024-09"],
    ["ปีงบประมาณ 2567 ไตรมาส 3", "2024-04 to 2024-06"],
    ["ไตรมาส 2 ปีปฏิทิน 2567", "2024-04 to 2024-06"],
    ["ไตรมาส 1-2 ปีงบประมาณ 2567", "2023-10 to 2024-03"],
    ["ไตรมาส 1 ถึง ไตรมาส 2 ปีงบประมาณ 2567", "2023-10 to 2024-03"],
    ["ภายในไตรมาส 3 ปีงบประมาณ 2567", "open to 2024-06"],
    ["ไตรมาส 3 - 1 ปีงบประมาณ 2567", "2024-04 to 2023-12 inverted"],
    ["ไตรมาสที่ ๒/๒๕๖๗", "2024-01 to 2024-03 or 2024-04 to 2024-06"],
    ["Q2/2567", "2024-01 to 2024-03 or 2024-04 to 2024-06"],
    ["ไตรมาส 1-2/2567", "2023-10 to 2024-03 or 2024-01 to 2024-06"],
    ["ไตรมาส 2", "no-year"],
    ["ไตรมาส 5/2567", "not-a-date"],
    ["ไตรมาส 2-2567", "not-a-date"],
    ["ไตรมาส 2 ปีการศึกษา 2567", "not-a-date"],
  ])("reads the quarter %s as %s", (text, answer) => {
    expect(brief(text)).toBe(answer);
  });
});

describe("isoDateBounds with a kind of year", () => {
  it.each([
    ["2024", "year", "fiscal", "2023-10-01", "2024-09-30"],
    ["2024", "year", "calendar", "2024-01-01", "2024-12-31"],
    ["2024", "year", "unspecified", "2024-01-01", "2024-12-31"],
    ["2024", "year", "academic", "2024-05-16", "2025-05-15"],
    ["2024", "early-year", "fiscal", "2023-10-01", "2024-01-31"],
    ["2024", "mid-year", "fiscal", "2024-02-01", "2024-05-31"],
    ["2024", "late-year", "fiscal", "2024-06-01", "2024-09-30"],
    ["2024", "early-year", "academic", "2024-05-16", "2024-09-15"],
    ["2024", "mid-year", "academic", "2024-09-16", "2025-01-15"],
    ["2024", "late-year", "academic", "2025-01-16", "2025-05-15"],
    ["2024-03", "month", "fiscal", "2024-03-01", "2024-03-31"],
    ["2024-11-05", "day", "fiscal", "2024-11-05", "2024-11-05"],
  ] as const)("%s as %s of kind %s lies from %s to %s", (iso, precision, kind, earliest, latest) => {
    expect(isoDateBounds(iso, precision, kind)).toEqual({ earliest, latest });
  });

  it("agrees with fiscalYearRange, and answers nothing where ISO years end", () => {
    for (let year = 2; year <= 9999; year += 1) {
      const { earliest, latest } = isoDateBounds(String(year).padStart(4, "0"), "year", "fiscal") ?? {};
      expect({ start: earliest, end: latest }).toEqual(fiscalYearRange(year + 543));
    }
    expect(isoDateBounds("0001", "year", "fiscal")).toBeUndefined();
    expect(isoDateBounds("9999", "year", "academic")).toBeUndefined();
  });

  it("takes an unknown kind for none", () => {
    expect(isoDateBounds("2024", "year", "constructor" as "fiscal")).toEqual(isoDateBounds("2024"));
  });
});

describe("printing a year of a stated kind", () => {
  it.each([
    ["2024", { yearKind: "fiscal" }, "ปีงบประมาณ 2567"],
    ["2024", { yearKind: "fiscal", style: "full" }, "ปีงบประมาณ พ.ศ. 2567"],
    ["2024", { yearKind: "fiscal", style: "official", digits: "thai" }, "ปีงบประมาณ พ.ศ. ๒๕๖๗"],
    ["2024", { yearKind: "fiscal", style: "numeric" }, "ปีงบประมาณ 2567"],
    ["2024", { yearKind: "fiscal", era: "ce" }, "ปีงบประมาณ ค.ศ. 2024"],
    ["2024", { yearKind: "fiscal", locale: "en" }, "fiscal year 2024"],
    ["2024", { yearKind: "fiscal", locale: "en", era: "be" }, "fiscal year B.E. 2567"],
    ["2024", { yearKind: "academic" }, "ปีการศึกษา 2567"],
    ["2019", { yearKind: "calendar" }, "ปีปฏิทิน 2562"],
    ["2019", { yearKind: "unspecified" }, "พ.ศ. 2562"],
    ["2024", { yearKind: "fiscal", precision: "early-year" }, "ต้นปีงบประมาณ 2567"],
    ["2024", { yearKind: "fiscal", precision: "late-year", locale: "en" }, "late fiscal year 2024"],
    ["2024-03-15", { yearKind: "fiscal", precision: "year" }, "ปีงบประมาณ 2567"],
    ["2024-03-15", { yearKind: "fiscal" }, "15 มีนาคม 2567"],
    ["1850", { yearKind: "fiscal" }, "ปีงบประมาณ พ.ศ. 2393"],
  ] as const)("prints %s with %o as %s", (iso, format, text) => {
    expect(formatThaiDate(iso, format)).toBe(text);
  });

  const fiscal = (iso: string) => ({ iso, yearKind: "fiscal" }) as const;

  it.each([
    [{ start: fiscal("2020"), end: fiscal("2022") }, {}, "ปีงบประมาณ 2563 – 2565"],
    [{ start: fiscal("2020"), end: fiscal("2022") }, { style: "official" }, "ปีงบประมาณ พ.ศ. 2563 – 2565"],
    [{ start: fiscal("2020"), end: fiscal("2022") }, { style: "full" }, "ปีงบประมาณ พ.ศ. 2563 – ปีงบประมาณ พ.ศ. 2565"],
    [{ start: fiscal("2020"), end: fiscal("2022") }, { locale: "en" }, "fiscal year 2020 – 2022"],
    [{ start: fiscal("2020"), end: "2022" }, {}, "ปีงบประมาณ 2563 – ปี พ.ศ. 2565"],
    [{ start: fiscal("2020"), end: "2022" }, { style: "medium" }, "ปีงบประมาณ 2563 – ปี 2565"],
    [{ start: fiscal("2020"), end: "2022" }, { locale: "en" }, "fiscal year 2020 – year 2022"],
    [{ start: "2020", end: fiscal("2022") }, {}, "พ.ศ. 2563 – ปีงบประมาณ 2565"],
    [{ start: fiscal("2020"), end: "2022-12" }, {}, "ปีงบประมาณ 2563 – ธันวาคม 2565"],
    [{ start: fiscal("2020") }, {}, "ตั้งแต่ปีงบประมาณ 2563 เป็นต้นไป"],
    [{ end: fiscal("2020"), startsNow: true }, {}, "ตั้งแต่บัดนี้จนถึงปีงบประมาณ 2563"],
  ] as const)("prints %o with %o as %s", (period, format, text) => {
    expect(formatThaiPeriod(period, format)).toBe(text);
  });
});

describe("yearKind", () => {
  it.each([
    ["ปีงบประมาณ 2567", "fiscal"],
    ["ปีงบประมาณ 2563 - 2565", "fiscal"],
    ["ปลายปีงบประมาณ 2567", "fiscal"],
    ["ปีปฏิทิน 2562", "calendar"],
    ["ปีการศึกษา 2567", "academic"],
    ["ปี 2562", "unspecified"],
    ["2562", "unspecified"],
    ["2019", "unspecified"],
    ["ตั้งแต่ปี 2553 เป็นต้นมา", "unspecified"],
    ["ปีงบประมาณ 2563 - ปี 2565", undefined],
    ["19 ก.ค. 2562", undefined],
    ["สิงหาคม 2563", undefined],
    ["ไตรมาส 2 ปีงบประมาณ 2567", undefined],
    ["ปีงบประมาณ", undefined],
    ["ไม่ทราบ", undefined],
    ["", undefined],
  ])("of %j is %s", (text, kind) => {
    expect(yearKind(text)).toBe(kind);
  });
});

import { describe, expect, it } from "vitest";
import { parseThaiDate } from "./parseThaiDate.js";
import { parseThaiPeriod } from "./parseThaiPeriod.js";
import type { ThaiDateResult } from "./reading.js";

/** The answer in one line, for tables: iso, precision, and time if told. */
function brief(result: ThaiDateResult): string {
  if (result.kind === "unreadable") return result.reason;
  if (result.kind === "ambiguous") return result.readings.map(({ iso, era }) => `${iso} ${era}`).join(" or ");
  return [result.iso, result.precision, result.time].filter((part) => part !== undefined).join(" ");
}

describe("the era guard", () => {
  it.each([
    ["2019", "be", "2019 ce or 1476 be"],
    ["19/07/2019", "be", "2019-07-19 ce or 1476-07-19 be"],
    ["11 ก.พ. 2020", "be", "2020-02-11 ce or 1478-02-11 be"],
    ["11 ก.พ. 2020", "infer", "2020-02-11 day"],
    ["11 ก.พ. 2020", "ce", "2020-02-11 day"],
    ["11 ก.พ. ค.ศ. 2020", "be", "2020-02-11 day"],
    ["11 ก.พ. 2563", "ce", "2020-02-11 be or 2563-02-11 ce"],
    ["11 ก.พ. 2563", "infer", "2020-02-11 day"],
    ["2562-07-19", "be", "2019-07-19 be or 2562-07-19 ce"],
    ["2562-07-19", "ce", "2019-07-19 be or 2562-07-19 ce"],
    ["2562-07-19", "infer", "2019-07-19 day"],
    ["2562-07", "be", "2019-07 be or 2562-07 ce"],
    ["2019-07-19", "be", "2019-07-19 day"],
    ["11 ก.พ. 2020", undefined, "2020-02-11 day"],
    ["ปี 2019", undefined, "2019 year"],
    ["ปี 2019", "be", "2019 ce or 1476 be"],
    ["ปลายเดือนสิงหาคม 2020", undefined, "2020-08 late-month"],
    ["19/07/2019", undefined, "2019-07-19 ce or 1476-07-19 be"],
    ["วันศุกร์ที่ 19/07/2019", undefined, "2019-07-19 ce or 1476-07-19 be"],
    ["2019", undefined, "2019 ce or 1476 be"],
    ["2562-07-19", undefined, "2019-07-19 be or 2562-07-19 ce"],
    ["19 ก.ค. 62", undefined, "2019-07-19 day"],
    ["29/02/2020", "be", "2020-02-29 ce"],
    ["2563-02-29", "be", "2020-02-29 be"],
    ["19/07/62", "be", "2019-07-19 day"],
    ["19/07/62", "infer", "2019-07-19 day"],
    ["19/07/19", "ce", "2019-07-19 ce or 1976-07-19 be"],
    ["19 July 19", "be", "2019-07-19 ce or 1976-07-19 be"],
    ["19/07/2399", "be", "2399-07-19 ce or 1856-07-19 be"],
    ["19/07/2400", "be", "1857-07-19 day"],
    ["1/2/1200", "be", "1200-02-01 ce"],
  ] as const)("reads %s in era %s as %s", (text, era, answer) => {
    expect(brief(parseThaiDate(text, { era }))).toBe(answer);
  });

  it.each([
    ["ปี 2375", undefined, "1832 be or 2375 ce"],
    ["7 เมษายน 2310", undefined, "1767-04-07 be or 2310-04-07 ce"],
    ["21 เมษายน 2325", undefined, "1782-04-21 be or 2325-04-21 ce"],
    ["21 เมษายน 2325", "be", "1782-04-21 be or 2325-04-21 ce"],
    ["21 เมษายน 2325", "infer", "1782-04-21 be or 2325-04-21 ce"],
    ["21 เมษายน 2325", "ce", "1782-04-21 be or 2325-04-21 ce"],
    ["21 เมษายน พ.ศ. 2325", undefined, "1782-04-21 day"],
    ["ปี 2101", undefined, "1558 be or 2101 ce"],
    ["ปี 2100", undefined, "2100 year"],
    ["ปี 2399", undefined, "1856 be or 2399 ce"],
    ["ปี 2400", undefined, "1857 year"],
    ["2310", "infer", "2310 ce or 1767 be"],
    ["7/4/2310", "ce", "2310-04-07 day"],
    ["7 April 2310", undefined, "2310-04-07 ce or 1767-04-07 be"],
    ["7 April 2310", "ce", "2310-04-07 day"],
    ["2310-04-07", "infer", "2310-04-07 day"],
  ] as const)("never takes a far year for settled: %s in era %s is %s", (text, era, answer) => {
    expect(brief(parseThaiDate(text, { era }))).toBe(answer);
  });

  it.each([
    ["19/07/24", "infer", "1981-07-19 be or 2024-07-19 ce"],
    ["19/07/30", "infer", "1987-07-19 be or 2030-07-19 ce"],
    ["19/07/31", "infer", "1988-07-19 day"],
    ["วันที่ 19/07/24", "infer", "1981-07-19 day"],
    ["๑๙/๐๗/๒๔", "infer", "1981-07-19 day"],
    ["19/07/24", "be", "1981-07-19 day"],
    ["19/07/24", undefined, "1981-07-19 day"],
  ] as const)("asks about two figures that nothing Thai stands beside: %s in era %s is %s", (text, era, answer) => {
    expect(brief(parseThaiDate(text, { era }))).toBe(answer);
  });

  it.each([
    ["5 มิ.ย. 98", "1955-06-05 be or 2055-06-05 be"],
    ["5/6/98", "1955-06-05 be or 2055-06-05 be"],
    ["พ.ศ. 98", "1955 be or 2055 be"],
    ["5 มิ.ย. 95", "1952-06-05 be or 2052-06-05 be"],
    ["5 มิ.ย. 94", "2051-06-05 day"],
    ["5 มิ.ย. 2598", "2055-06-05 day"],
    ["5 Jun 98", "1998-06-05 ce or 2098-06-05 ce or 1955-06-05 be or 2055-06-05 be"],
  ])("asks about two figures far in the future of today: %s is %s", (text, answer) => {
    expect(brief(parseThaiDate(text, { today: "2026-11-21" }))).toBe(answer);
  });

  it("pairs the ends of a period by era and century", () => {
    const read = parseThaiPeriod("ม.ค. 97 – มี.ค. 98", { today: "2026-11-21" });
    expect(read).toMatchObject({
      kind: "ambiguous",
      readings: [
        { start: { iso: "1954-01" }, end: { iso: "1955-03" } },
        { start: { iso: "2054-01" }, end: { iso: "2055-03" } },
      ],
    });
    expect(parseThaiPeriod("ปี 2310 - 2325")).toMatchObject({
      readings: [
        { start: { iso: "1767" }, end: { iso: "1782" } },
        { start: { iso: "2310" }, end: { iso: "2325" } },
      ],
    });
    expect(parseThaiPeriod("ม.ค. 49 – มี.ค. 98", { today: "2026-11-21" })).toMatchObject({
      readings: [{ end: { iso: "2055-03" } }, { end: { iso: "1955-03" }, inverted: true }],
    });
  });

  it("takes 5 มิ.ย. 98 for BE 2598 when nobody says what today is", () => {
    expect(brief(parseThaiDate("5 มิ.ย. 98"))).toBe("2055-06-05 day");
    expect(brief(parseThaiDate("5 มิ.ย. 98", { today: "ไม่ทราบ" }))).toBe("2055-06-05 day");
  });

  it("says whether the era was stated", () => {
    expect(parseThaiDate("19 ก.ค. พ.ศ. 2562")).toMatchObject({ era: "be", eraStated: true });
    expect(parseThaiDate("19 ก.ค. 2562")).toMatchObject({ era: "be", eraStated: false });
    expect(parseThaiDate("2019-07-19")).toMatchObject({ era: "ce", eraStated: false });
  });

  it("is ambiguous even when only one reading exists, and keeps the time", () => {
    expect(parseThaiDate("29/02/2020 13.00 น.")).toEqual({
      kind: "ambiguous",
      readings: [{ iso: "2020-02-29", precision: "minute", era: "ce" }],
      time: "13:00",
      asStated: "29/02/2020 13.00 น.",
    });
  });
});

describe("years that began on 1 April", () => {
  it.each([
    ["19 กรกฎาคม ร.ศ. 112", "1893-07-19 day"],
    ["1 มกราคม ร.ศ. ๑๑๒", "1894-01-01 day"],
    ["ร.ศ. 112", "1893 year"],
    ["31 มีนาคม รัตนโกสินทร์ศก 131", "1913-03-31 day"],
    ["1 เมษายน ร.ศ. 132", "year-out-of-range"],
    ["ร.ศ. 0", "year-out-of-range"],
  ])("reads the Rattanakosin era in %s as %s", (text, answer) => {
    expect(brief(parseThaiDate(text))).toBe(answer);
    expect(parseThaiDate(text)).toMatchObject(answer === "year-out-of-range" ? {} : { era: "be", eraStated: true });
  });

  it.each([
    ["31 ธันวาคม 2482", "1939-12-31 day"],
    ["1 มกราคม 2482", "1940-01-01 day"],
    ["1 ก.พ. 2482", "1940-02-01 day"],
    ["29 ก.พ. 2482", "1940-02-29 day"],
    ["31 มีนาคม 2482", "1940-03-31 day"],
    ["1 เมษายน 2483", "1940-04-01 day"],
    ["31 ธันวาคม 2483", "1940-12-31 day"],
    ["1 มกราคม 2484", "1941-01-01 day"],
    ["1 ก.พ. 2483", "no-such-month"],
    ["29 ก.พ. 2483", "no-such-month"],
    ["วันสิ้นปี 2482", "1940-03-31 day"],
    ["วันสิ้นปี 2483", "1940-12-31 day"],
    ["วันสิ้นปี ค.ศ. 1939", "1939-12-31 day"],
    ["1 เมษายน 2475", "1932-04-01 day"],
    ["24 มิถุนายน 2475", "1932-06-24 day"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(parseThaiDate(text))).toBe(answer);
  });
});

import { describe, expect, it } from "vitest";
import { foldThai } from "../text/fold.js";
import { monthNames, weekdayNames } from "./months.js";
import { parseThaiDate } from "./parseThaiDate.js";
import type { ThaiDateResult } from "./reading.js";

/** The answer in one line, for tables: iso, precision, and time if told. */
function brief(result: ThaiDateResult): string {
  if (result.kind === "unreadable") return result.reason;
  if (result.kind === "ambiguous") return result.readings.map(({ iso, era }) => `${iso} ${era}`).join(" or ");
  return [result.iso, result.precision, result.time].filter((part) => part !== undefined).join(" ");
}

describe("parseThaiDate reads dates as documents write them", () => {
  it.each([
    ["19 กรกฎาคม 2562", "2019-07-19 day"],
    ["19 ก.ค. 2562", "2019-07-19 day"],
    ["19ก.ค.2562", "2019-07-19 day"],
    ["19 ก. ค. 2562", "2019-07-19 day"],
    ["19-ก.ค.-62", "2019-07-19 day"],
    ["16 มี.ค.63", "2020-03-16 day"],
    ["16 มีค 63", "2020-03-16 day"],
    ["5 ก.ค. พ.ศ. 2567", "2024-07-05 day"],
    ["5 กรกฎาคม ปี 2567", "2024-07-05 day"],
    ["วันที่ 5 กรกฎาคม 2567", "2024-07-05 day"],
    ["วันที่ 5 เดือนกรกฎาคม พุทธศักราช 2567", "2024-07-05 day"],
    ["ณ วันที่ 5 กรกฎาคม 2567", "2024-07-05 day"],
    ["วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562", "2019-07-19 day"],
    ["วันพฤหัสที่ 18 กรกฎาคม 2562", "2019-07-18 day"],
    ["ศ. 19 ก.ค. 2562", "2019-07-19 day"],
    ["2 พฤศจิกายน 2553", "2010-11-02 day"],
    ["๑๙ ก.ค. ๒๕๖๒", "2019-07-19 day"],
    ["๑๙/๗/๖๒", "2019-07-19 day"],
    ["19/07/2562", "2019-07-19 day"],
    ["19-7-62", "2019-07-19 day"],
    ["19.7.2562", "2019-07-19 day"],
    ["19 7 2562", "2019-07-19 day"],
    ["วันที่ 19/07/พ.ศ. 2562", "2019-07-19 day"],
    ["2562/07/19", "2019-07-19 day"],
    ["2019-07-19", "2019-07-19 day"],
    ["29/02/2563", "2020-02-29 day"],
    ["29 กุมภาพันธ์ 2563.", "2020-02-29 day"],
    ["24 กรกฏาคม 2562", "2019-07-24 day"],
    ["2 พฤษจิกายน 2553", "2010-11-02 day"],
    ["19 July 2019", "2019-07-19 day"],
    ["Friday 19 Jul. 2019", "2019-07-19 day"],
    ["19 July B.E. 2562", "2019-07-19 day"],
    ["19 July 2562", "2019-07-19 day"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(parseThaiDate(text))).toBe(answer);
  });

  it.each([
    ["มีค 63", "2020-03 month"],
    ["กุมภา 2567", "2024-02 month"],
    ["เดือนสิงหาคม พ.ศ. 2563", "2020-08 month"],
    ["08/2563", "2020-08 month"],
    ["เดือน 8 ปี 2563", "2020-08 month"],
    ["2020-08", "2020-08 month"],
    ["ปลายเดือนสิงหาคม 2563", "2020-08 late-month"],
    ["ต้นเดือนสิงหาคม 2563", "2020-08 early-month"],
    ["กลางเดือน ส.ค. 63", "2020-08 mid-month"],
    ["ช่วงปลาย ส.ค. 63", "2020-08 late-month"],
    ["mid-August 2020", "2020-08 mid-month"],
    ["ต้นปี 2563", "2020 early-year"],
    ["กลางปี พ.ศ. 2563", "2020 mid-year"],
    ["ปลายปี ๒๕๖๓", "2020 late-year"],
    ["ปี 2562", "2019 year"],
    ["ปี พ.ศ. 2562", "2019 year"],
    ["พ.ศ. 2562", "2019 year"],
    ["พ.ศ. 62", "2019 year"],
    ["ปี 62", "2019 year"],
    ["2562", "2019 year"],
    ["ค.ศ. 2019", "2019 year"],
  ])("reads %s only as far as it goes: %s", (text, answer) => {
    expect(brief(parseThaiDate(text))).toBe(answer);
  });

  it.each([
    ["6 กุมภาพันธ์ 2567 เวลา 13.00 น.", "2024-02-06 minute 13:00"],
    ["6 ก.พ. 67 9.30น.", "2024-02-06 minute 09:30"],
    ["06/02/2567 13:05", "2024-02-06 minute 13:05"],
    ["6 ก.พ. 67 เวลา ๑๓.๐๐ นาฬิกา", "2024-02-06 minute 13:00"],
    ["2024-02-06T13:00:59", "2024-02-06 minute 13:00"],
    ["6 February 2024, 13:00", "2024-02-06 minute 13:00"],
  ])("reads the time in %s: %s", (text, answer) => {
    expect(brief(parseThaiDate(text))).toBe(answer);
  });

  it.each([
    ["a zero-width space", "19 กรก\u200Bฎาคม\uFEFF 2562"],
    ["a no-break space and a doubled one", "19\u00A0กรกฎาคม  2562"],
    ["Thai and Latin figures mixed", "19 กรกฎาคม 256๒"],
    ["lakkhangyao for า", "19 กรกฎ\u0E45คม 2562"],
    ["marks typed twice and out of order", "ว\u0E31\u0E31นท\u0E48\u0E35 19 กรกฎาคม 2562"],
    ["a line break", "19 กรกฎาคม\n2562"],
    ["a hyphen from a word processor", "19\u20117\u20112562"],
  ])("is not disturbed by %s", (_, text) => {
    expect(brief(parseThaiDate(text))).toBe("2019-07-19 day");
  });

  it("reads every month and weekday name it prints, in every spelling", () => {
    for (const [index, { th, thShort, en, enShort }] of monthNames.entries()) {
      const month = String(index + 1).padStart(2, "0");
      for (const name of [th, thShort, thShort.replaceAll(".", ""), en, enShort, `${enShort}.`]) {
        expect(foldThai(name), name).toBe(name.toLowerCase());
        expect(brief(parseThaiDate(`1 ${name} 2562`)), name).toBe(`2019-${month}-01 day`);
      }
    }
    for (const [index, { th, thShort, en }] of weekdayNames.entries()) {
      // 7 July 2019 was a Sunday.
      for (const name of [`วัน${th}ที่`, th, thShort, en]) {
        const result = parseThaiDate(`${name} ${7 + index} ก.ค. 2562`);
        expect(result, name).toMatchObject({ kind: "date", iso: `2019-07-${String(7 + index).padStart(2, "0")}` });
        expect(result, name).not.toHaveProperty("weekdayDiffers");
      }
    }
  });

  it("keeps a wrong weekday as advice and the date as stated", () => {
    expect(parseThaiDate("วันจันทร์ที่ 19 กรกฎาคม 2562")).toMatchObject({ iso: "2019-07-19", weekdayDiffers: true });
  });

  it("returns the text exactly as given", () => {
    for (const text of [" 19\u200B ก.ค. ๒๕๖๒ ", "ไม่ทราบ\u200B ", "19/07/2019 "]) {
      expect(parseThaiDate(text).asStated).toBe(text);
    }
  });

  it("reads วันนี้ only when it is told what today is", () => {
    expect(brief(parseThaiDate("วันนี้", { today: "2026-11-21" }))).toBe("2026-11-21 day");
    expect(brief(parseThaiDate("วันนี้"))).toBe("not-a-date");
    expect(brief(parseThaiDate("วันนี้", { today: "2026-11-31" }))).toBe("not-a-date");
  });
});

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
    ["1 เมษายน 2475", "1932-04-01 day"],
    ["24 มิถุนายน 2475", "1932-06-24 day"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(parseThaiDate(text))).toBe(answer);
  });
});

describe("what parseThaiDate refuses", () => {
  it.each([
    ["", "empty"],
    [" \u200B\n", "empty"],
    ["29/02/2562", "no-such-day"],
    ["31/02/2563", "no-such-day"],
    ["31 เมษายน 2563", "no-such-day"],
    ["0 เมษายน 2563", "no-such-day"],
    ["2562-02-29", "no-such-day"],
    ["07/19/2562", "no-such-month"],
    ["1/0/2562", "no-such-month"],
    ["13/2562", "no-such-month"],
    ["กุมภา", "no-year"],
    ["5 ก.ค.", "no-year"],
    ["19/07", "no-year"],
    ["ปลายเดือนสิงหาคม", "no-year"],
    ["19/07/562", "year-too-short"],
    ["19/07/2", "year-too-short"],
    ["19 ก.ค. ค.ศ. 19", "year-too-short"],
    ["19/07/25622", "year-out-of-range"],
    ["19/07/3562", "year-out-of-range"],
    ["พ.ศ. 500", "year-too-short"],
    ["พ.ศ. 1500", "year-out-of-range"],
    ["6 ก.พ. 2567 เวลา 24.30 น.", "no-such-time"],
    ["6 ก.พ. 2567 เวลา 13.75 น.", "no-such-time"],
    ["6 ก.พ. 2567 เวลา 13.5 น.", "no-such-time"],
    ["ไม่ทราบ", "not-a-date"],
    ["เร็ว ๆ นี้", "not-a-date"],
    ["62", "not-a-date"],
    ["0812345678", "not-a-date"],
    ["13.00 น.", "not-a-date"],
    ["ปีงบประมาณ 2563", "not-a-date"],
    ["19 กรกฎาคม 2562 โดยประมาณ", "not-a-date"],
    ["19 July2 2562 x", "not-a-date"],
    ["19 mayor 2019", "not-a-date"],
    ["1 2 3 4", "not-a-date"],
    ["---", "not-a-date"],
    ["...", "not-a-date"],
    [`19 ก.ค. 2562${" ".repeat(200)}`, "too-long"],
  ])("answers %j with %s", (text, reason) => {
    expect(brief(parseThaiDate(text))).toBe(reason);
  });
});

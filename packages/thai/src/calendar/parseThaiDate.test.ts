import { describe, expect, it } from "vitest";
import { monthNames, weekdayNames } from "../months/index.js";
import { foldThai } from "../text/fold.js";
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
    ["วันที่ 19 เดือน กรกฎาคม พ.ศ. 2562", "2019-07-19 day"],
    ["19 กรกฎาคม พุทธศักราช ๒๕๖๒", "2019-07-19 day"],
    ["เมื่อวันที่ 2 พฤศจิกายน 2553", "2010-11-02 day"],
    ["วันนี้(19 ธ.ค. 62)", "2019-12-19 day"],
    ["(26-8-2562)", "2019-08-26 day"],
    ["วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562", "2019-07-19 day"],
    ["ณ วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562", "2019-07-19 day"],
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
    ["11 ก.พ. 2020", "2020-02-11 day"],
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
    ["ปลายเดือนส.ค.63", "2020-08 late-month"],
    ["สิ้นเดือนสิงหาคม 2563", "2020-08 late-month"],
    ["end of August 2020", "2020-08 late-month"],
    ["ประจำเดือนสิงหาคม 2563", "2020-08 month"],
    ["mid-August 2020", "2020-08 mid-month"],
    ["ต้นปี 2563", "2020 early-year"],
    ["กลางปี พ.ศ. 2563", "2020 mid-year"],
    ["ปลายปี ๒๕๖๓", "2020 late-year"],
    ["สิ้นปี 2563", "2020 late-year"],
    ["early 2020", "2020 early-year"],
    ["ปี 2562", "2019 year"],
    ["ในปี 2554", "2011 year"],
    ["ประจำปี 2563", "2020 year"],
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
    ["วันสิ้นเดือนกุมภาพันธ์ 2563", "2020-02-29 day"],
    ["วันสุดท้ายของเดือนสิงหาคม 2563", "2020-08-31 day"],
    ["วันสิ้นปี 2563", "2020-12-31 day"],
    ["วันสิ้นปีงบประมาณ 2567", "2024-09-30 day"],
  ])("takes %s for the day it names: %s", (text, answer) => {
    expect(brief(parseThaiDate(text))).toBe(answer);
  });

  it.each([
    ["6 กุมภาพันธ์ 2567 เวลา 13.00 น.", "2024-02-06 minute 13:00"],
    ["6 ก.พ. 67 9.30น.", "2024-02-06 minute 09:30"],
    ["06/02/2567 13:05", "2024-02-06 minute 13:05"],
    ["6 ก.พ. 67 เวลา ๑๓.๐๐ นาฬิกา", "2024-02-06 minute 13:00"],
    ["2024-02-06T13:00:59", "2024-02-06 minute 13:00"],
    ["6 February 2024, 13:00", "2024-02-06 minute 13:00"],
    ["6 ก.พ. 67 เวลา 13:00 น.", "2024-02-06 minute 13:00"],
    ["06/02/2567 13.00 น.", "2024-02-06 minute 13:00"],
    ["๖ ก.พ. ๖๗ ๑๓.๐๐ น.", "2024-02-06 minute 13:00"],
    ["19 กรกฎาคม 2562 / 11:35:17", "2019-07-19 minute 11:35"],
    ["บ่ายวันนี้(16 มี.ค.63) เวลา 14.00 น.", "2020-03-16 minute 14:00"],
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
    ["doubled spaces and Thai figures", "๑๙  กรกฎาคม  ๒๕๖๒"],
  ])("is not disturbed by %s", (_, text) => {
    expect(brief(parseThaiDate(text))).toBe("2019-07-19 day");
  });

  it("is not disturbed by a decomposed ำ", () => {
    expect(brief(parseThaiDate("ประจ\u0E4D\u0E32เดือนสิงหาคม 2563"))).toBe("2020-08 month");
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
    ["ต้นปี", "no-year"],
    ["กลางเดือน", "no-year"],
    ["ปลายปีงบประมาณ", "no-year"],
    ["ปีงบประมาณ 999", "year-too-short"],
    ["ตุลาคม ปีงบประมาณ 2567", "not-a-date"],
    ["1 ตุลาคม ปีงบประมาณ 2567", "not-a-date"],
    ["ไตรมาส 2 ปีงบประมาณ 2567", "not-a-date"],
    ["23,25 มิ.ย. 66", "not-a-date"],
    ["1 จ.ศ. 1200", "not-a-date"],
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

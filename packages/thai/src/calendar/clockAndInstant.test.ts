import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseThaiDate } from "./parseThaiDate.js";
import { parseThaiPeriod } from "./parseThaiPeriod.js";

describe("times without a point", () => {
  it.each([
    ["เวลา 9 น.", "09:00"],
    ["9น.", "09:00"],
    ["เวลา ๑๓ น.", "13:00"],
    ["9 นาฬิกา", "09:00"],
    ["9 นาฬิกา 30 นาที", "09:30"],
    ["เวลา ๑๓ นาฬิกา ๕ นาที", "13:05"],
    ["10 โมง", "10:00"],
    ["สิบเอ็ดโมง", "11:00"],
    ["9 โมงครึ่ง", "09:30"],
    ["9:00 AM", "09:00"],
    ["12.30 pm", "12:30"],
    ["12:05 a.m.", "00:05"],
    ["at 9 p.m.", "21:00"],
    ["13. 00 น.", "13:00"],
    ["13.00 นาฬิกา", "13:00"],
  ])("6 ก.พ. 2567 %s is at %s", (said, time) => {
    expect(parseThaiDate(`6 ก.พ. 2567 ${said}`)).toMatchObject({ iso: "2024-02-06", precision: "minute", time });
  });

  it.each(["25 น.", "9 นาฬิกา 75 นาที", "13:00 PM", "0 am", "5 โมง", "สิบสองโมง", "9 น.ส."])(
    "%s is not read: there is no such hour, or two",
    (said) => {
      expect(parseThaiDate(`6 ก.พ. 2567 ${said}`)).toMatchObject({ kind: "unreadable" });
    },
  );
});

describe("24.00 น., the end of a day", () => {
  it.each(["24.00 น.", "24:00", "24 น.", "เวลา 24.00.", "24:00:00"])("%s is read", (said) => {
    expect(parseThaiDate(`31 ธ.ค. 2566 ${said}`)).toMatchObject({ iso: "2023-12-31", time: "24:00" });
  });

  it("has no minute after it", () => {
    expect(parseThaiDate("31 ธ.ค. 2566 24:00:01")).toMatchObject({ reason: "no-such-time" });
    expect(parseThaiDate("31 ธ.ค. 2566 24.01 น.")).toMatchObject({ reason: "no-such-time" });
  });

  it("ends a period that begins on its day", () => {
    expect(parseThaiPeriod("31 ธ.ค. 2566 เวลา 20.00 – 24.00 น.")).toMatchObject({
      end: { time: "24:00" },
      inverted: false,
    });
  });
});

describe("a moment with its offset is told in Thai time", () => {
  it.each([
    ["2024-01-01T09:00:00+07:00", "2024-01-01", "09:00"],
    ["2024-01-01T09:00+0700", "2024-01-01", "09:00"],
    ["2024-01-01T09:00:00Z", "2024-01-01", "16:00"],
    ["2024-01-01T18:00:00Z", "2024-01-02", "01:00"],
    ["2023-12-31T17:00:00.000Z", "2024-01-01", "00:00"],
    ["2024-02-28T20:00Z", "2024-02-29", "03:00"],
    ["2024-03-01T01:00:00+09:00", "2024-02-29", "23:00"],
    ["2024-01-01T00:30:00+08:00", "2023-12-31", "23:30"],
    ["2024-01-01T23:00:00-05:00", "2024-01-02", "11:00"],
    ["2024-01-01T09:00:00+05:30", "2024-01-01", "10:30"],
  ])("%s is %s at %s", (text, iso, time) => {
    expect(parseThaiDate(text)).toMatchObject({ kind: "date", iso, time, era: "ce", asStated: text });
  });

  it("agrees with Date at every hour and offset", () => {
    const moment = fc.date({ min: new Date("1950-01-01"), max: new Date("2300-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: -12 * 60, max: 14 * 60 }), (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
        const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const zone = `${offset < 0 ? "-" : "+"}${[hours, minutes].map((part) => String(part).padStart(2, "0")).join(":")}`;
        const [iso, time] = new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).split("T");
        expect(parseThaiDate(local + zone)).toMatchObject({ iso, time });
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["2024-02-30T09:00:00Z", "2567-01-01T09:00:00Z", "2024-01-01T25:00:00Z", "2024-01-01T09:00:00+7"])(
    "does not read %s",
    (text) => {
      expect(parseThaiDate(text)).toMatchObject({ kind: "unreadable" });
    },
  );

  it("asks about a Buddhist year in Thai time as about any in ISO form", () => {
    expect(parseThaiDate("2567-01-31T09:00:00+07:00")).toMatchObject({ kind: "ambiguous", time: "09:00" });
  });

  it("takes hours without seconds for a period of that day", () => {
    expect(parseThaiPeriod("2024-01-01T09:00-16:00")).toMatchObject({
      start: { iso: "2024-01-01", time: "09:00" },
      end: { iso: "2024-01-01", time: "16:00" },
    });
  });
});

describe("forms that letters, tables and files have", () => {
  it.each([
    ["ลงวันที่ 1 มกราคม 2567", "2024-01-01"],
    ["ลว. 31 ธ.ค. 66", "2023-12-31"],
    ["ลว.31 ธ.ค. 66", "2023-12-31"],
    ["July 19, 2019", "2019-07-19"],
    ["Jul. 19 2019", "2019-07-19"],
    ["Friday, July 19, 2019", "2019-07-19"],
    ["July 19, 2562", "2019-07-19"],
    ["1 ม.ค. '67", "2024-01-01"],
    ["1 ม.ค. ’67", "2024-01-01"],
    ['"1 ต.ค. 2566"', "2023-10-01"],
    ["“1 ต.ค. 2566”", "2023-10-01"],
    ["'1 ต.ค. 66'", "2023-10-01"],
  ])("reads %s as %s", (text, iso) => {
    expect(parseThaiDate(text)).toMatchObject({ kind: "date", iso, precision: "day", asStated: text });
  });

  it.each(['"', '""', "'", "1 ม.ค. '2567'", '"1 ต.ค." 2566'])("does not read %s", (text) => {
    expect(parseThaiDate(text)).toMatchObject({ kind: "unreadable" });
  });
});

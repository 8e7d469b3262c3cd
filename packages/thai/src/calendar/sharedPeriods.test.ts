import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatThaiPeriod } from "./formatThaiPeriod.js";
import { daysInMonth, writeIsoDate } from "./isoDate.js";
import { parseThaiPeriod } from "./parseThaiPeriod.js";
import type { PeriodReading, StatedDate, ThaiPeriodResult } from "./reading.js";

/** The answer in one line, for tables. */
function brief(result: ThaiPeriodResult): string {
  if (result.kind === "unreadable") return result.reason;
  return result.kind === "period" ? briefPeriod(result) : result.readings.map(briefPeriod).join(" or ");
}

function briefPeriod({ start, end, inverted, dailyTime }: PeriodReading): string {
  const side = (date: StatedDate | undefined) => (date ? date.iso + (date.time ? `T${date.time}` : "") : "open");
  const daily = dailyTime ? ` daily ${dailyTime.start}${dailyTime.end ? `-${dailyTime.end}` : ""}` : "";
  return `${side(start)} to ${side(end)}${daily}${inverted ? " inverted" : ""}`;
}

describe("the hours of each of several days", () => {
  it.each([
    ["6-7 ก.พ. 2567 เวลา 09.00 น.", "2024-02-06 to 2024-02-07 daily 09:00"],
    ["6-7 ก.พ. 2567 เวลา 09.00 - 16.00 น.", "2024-02-06 to 2024-02-07 daily 09:00-16:00"],
    ["ระหว่างวันที่ 6-7 ก.พ. 2567 เวลา 09.00 - 16.00 น.", "2024-02-06 to 2024-02-07 daily 09:00-16:00"],
    ["ระหว่างวันที่ 6-7 ก.พ. 2567 ตั้งแต่เวลา 9 โมงเช้า ถึง บ่าย 3", "2024-02-06 to 2024-02-07 daily 09:00-15:00"],
    ["6-7 ก.พ. 67 13.00-16.00 น.", "2024-02-06 to 2024-02-07 daily 13:00-16:00"],
    ["6 ก.พ. - 7 มี.ค. 2567 เวลา 16.30 น.", "2024-02-06 to 2024-03-07 daily 16:30"],
    ["1 ต.ค. 2566 - 31 ต.ค. 2566 เวลา 08.30 - 16.30 น.", "2023-10-01 to 2023-10-31 daily 08:30-16:30"],
    ["1 ต.ค. 2566 - 31 ต.ค. 2566 เวลา 08.30 น. ทุกวัน", "2023-10-01 to 2023-10-31 daily 08:30"],
    ["6-7 ก.พ. 2567 ทุกวัน เวลา 9.00-12.00 น.", "2024-02-06 to 2024-02-07 daily 09:00-12:00"],
    ["6-7 ก.พ. 2567 เวลา 25.00 น.", "no-such-time"],
    ["6-7 ก.พ. 2567 เวลา 09.00 - 25.00 น.", "no-such-time"],
    ["30-31 ก.พ. 2567 เวลา 09.00 - 16.00 น.", "no-such-day"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });

  it.each([
    ["1 ต.ค. 2566 - 31 ต.ค. 2566 เวลา 16.30 น.", "2023-10-01 to 2023-10-31T16:30"],
    ["6 ก.พ. 2567 เวลา 09.00 น. - 7 ก.พ. 2567 เวลา 16.00 น.", "2024-02-06T09:00 to 2024-02-07T16:00"],
    ["6 ก.พ. 67 ตั้งแต่เวลา 9.00-12.00 น.", "2024-02-06T09:00 to 2024-02-06T12:00"],
  ])("leaves a time with the day that it belongs to: %s is %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });

  it.each([
    ["2024-02-07", { start: "09:00", end: "16:00" }, {}, "6–7 กุมภาพันธ์ 2567 เวลา 09.00 – 16.00 น."],
    ["2024-02-07", { start: "09:00" }, { style: "short" }, "6–7 ก.พ. 67 09.00 น."],
    ["2025-02-07", { start: "09:00" }, {}, "6 กุมภาพันธ์ 2567 – 7 กุมภาพันธ์ 2568 เวลา 09.00 น. ทุกวัน"],
    ["2024-02-06", { start: "09:00", end: "16:00" }, {}, "6 กุมภาพันธ์ 2567 เวลา 09.00 – 16.00 น."],
    ["2024-02-07", { start: "09:00", end: "16:00" }, { locale: "en" }, "6–7 February 2024, 09:00 – 16:00"],
    ["2024-02-07", { start: "09:00" }, { digits: "thai" }, "๖–๗ กุมภาพันธ์ ๒๕๖๗ เวลา ๐๙.๐๐ น."],
    ["2024-03", { start: "09:00" }, {}, "6 กุมภาพันธ์ – มีนาคม 2567"],
  ] as const)("prints 2024-02-06 to %s at %o with %o as %s", (end, dailyTime, format, text) => {
    expect(formatThaiPeriod({ start: "2024-02-06", end, dailyTime }, format)).toBe(text);
  });

  it("reads back what it prints, in every style and both languages", () => {
    const day = fc
      .record({
        year: fc.integer({ min: 1950, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      })
      .map(({ year, month, day }) => writeIsoDate({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    const endTime = fc.oneof(time, fc.constantFrom("24:00", undefined));
    const format = fc.record({
      style: fc.constantFrom("full", "official", "long", "medium", "short", "numeric"),
      digits: fc.constantFrom("latn", "thai"),
      locale: fc.constantFrom("th", "en"),
    });
    // Ends near each other share a month or a year often.
    const ends = fc.tuple(day, day, fc.integer({ min: 0, max: 2 })).map(([start, end, shared]) => {
      const month = end.slice(5, 7);
      return [start, [end, `${start.slice(0, 4)}-${month}-01`, `${start.slice(0, 7)}-28`][shared] ?? end] as const;
    });
    fc.assert(
      fc.property(ends, time, endTime, format, ([start, end], from, to, format) => {
        fc.pre(start !== end);
        const dailyTime = to === undefined ? { start: from } : { start: from, end: to };
        const era = format.locale === "en" ? "ce" : "be";
        const text = formatThaiPeriod({ start, end, dailyTime }, format);
        expect(parseThaiPeriod(text, { era }), text).toMatchObject({
          kind: "period",
          start: { iso: start, precision: "day" },
          end: { iso: end, precision: "day" },
          dailyTime,
        });
      }),
      { numRuns: 5000 },
    );
  });
});

describe("a year said once, over New Year", () => {
  it.each([
    ["31 ธันวาคม - 2 มกราคม 2567", "2023-12-31 to 2024-01-02 or 2024-12-31 to 2024-01-02 inverted"],
    ["28 ธ.ค. – 3 ม.ค. 67", "2023-12-28 to 2024-01-03 or 2024-12-28 to 2024-01-03 inverted"],
    ["ต.ค. - ก.ย. 2567", "2023-10 to 2024-09 or 2024-10 to 2024-09 inverted"],
    ["31/12 - 2/1/2567", "2023-12-31 to 2024-01-02 or 2024-12-31 to 2024-01-02 inverted"],
    ["ปลายปี - ต้นปี 2567", "2023 to 2024 or 2024 to 2024 inverted"],
    ["1 ต.ค. 2566 - 30 ก.ย.", "2023-10-01 to 2024-09-30 or 2023-10-01 to 2023-09-30 inverted"],
    ["ธ.ค. – ม.ค. 2019", "2018-12 to 2019-01 or 2019-12 to 2019-01 inverted"],
  ])("is asked about in %s: %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });

  it.each([
    ["5 ธันวาคม – 1 กุมภาพันธ์ 2482", "1939-12-05 to 1940-02-01"],
    ["25 – 23 มิถุนายน 2566", "2023-06-25 to 2023-06-23 inverted"],
    ["29 ก.พ. - 1 ม.ค. 2567", "2024-02-29 to 2024-01-01 inverted"],
    ["31 ธันวาคม 2567 - 2 มกราคม 2567", "2024-12-31 to 2024-01-02 inverted"],
  ])("is not asked about in %s: %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });
});

describe("other ways to state a period", () => {
  it.each([
    ["ตลอดปีงบประมาณ 2567", "2024 to 2024"],
    ["ตลอดเดือนมกราคม 2567", "2024-01 to 2024-01"],
    ["ตลอดทั้งปี 2567", "2024 to 2024"],
    ["ตลอดเดือนมกราคม", "not-a-date"],
    ["2019-01-01/2019-12-31", "2019-01-01 to 2019-12-31"],
    ["2019-01/2019-12", "2019-01 to 2019-12"],
    ["2019/2020", "not-a-date"],
    ["1/10/2562/1/11/2562", "not-a-date"],
    ["July 19, 2019 - July 22, 2019", "2019-07-19 to 2019-07-22"],
    ["July 19 – August 2, 2019", "2019-07-19 to 2019-08-02"],
    ['"1 - 2 ต.ค. 2566"', "2023-10-01 to 2023-10-02"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });
});

describe("a Thai year before 1941 in a period", () => {
  it.each([
    ["พ.ศ. 2482 - 1 ก.พ. 2482", "1939 to 1940-02-01"],
    ["1 ก.พ. 2482 - พ.ศ. 2482", "1940-02-01 to 1939"],
    ["1 Feb 1940 - ค.ศ. 1939", "1940-02-01 to 1939 inverted"],
    ["1 เมษายน 2483 - พ.ศ. 2482", "1940-04-01 to 1939 inverted"],
  ])("has the days of its era: %s is %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });
});

import { describe, expect, it } from "vitest";
import { parseThaiPeriod } from "./parseThaiPeriod.js";
import type { PeriodReading, StatedDate, ThaiPeriodResult } from "./reading.js";

function briefDate(date: StatedDate | undefined): string {
  if (!date) return "open";
  const part = /^(early|mid|late)/.exec(date.precision)?.[0];
  return [part, date.iso, date.time].filter((piece) => piece !== undefined).join(" ");
}

function briefPeriod({ start, end, startsNow, inverted }: PeriodReading): string {
  return `${startsNow ? "now" : briefDate(start)} to ${briefDate(end)}${inverted ? " inverted" : ""}`;
}

/** The answer in one line, for tables. */
function brief(result: ThaiPeriodResult): string {
  if (result.kind === "unreadable") return result.reason;
  return result.kind === "period" ? briefPeriod(result) : result.readings.map(briefPeriod).join(" or ");
}

describe("parseThaiPeriod", () => {
  it.each([
    ["23 – 25 มิถุนายน 2566", "2023-06-23 to 2023-06-25"],
    ["23-25 มิ.ย. 66", "2023-06-23 to 2023-06-25"],
    ["วันที่ ๒๓ - ๒๕ มิถุนายน ๒๕๖๖", "2023-06-23 to 2023-06-25"],
    ["5 ม.ค.-15 มิ.ย. 2566", "2023-01-05 to 2023-06-15"],
    ["1/10 - 31/12/2562", "2019-10-01 to 2019-12-31"],
    ["19-7-62 - 22-7-62", "2019-07-19 to 2019-07-22"],
    ["19/07/2562-22/07/2562", "2019-07-19 to 2019-07-22"],
    ["2019-07-19 - 2019-07-22", "2019-07-19 to 2019-07-22"],
    ["19 กรกฎาคม 2562 ถึง 5 มกราคม พ.ศ. 2563", "2019-07-19 to 2020-01-05"],
    ["ระหว่างวันที่ 1 ตุลาคม 2562 และ 30 กันยายน 2563", "2019-10-01 to 2020-09-30"],
    ["ตั้งแต่วันที่ 1 ตุลาคม 2562 จนถึงวันที่ 30 กันยายน 2563", "2019-10-01 to 2020-09-30"],
    ["เริ่ม 1 ม.ค. 2563 สิ้นสุด 31 ธ.ค. 2563", "2020-01-01 to 2020-12-31"],
    ["มกราคม 2561 - ธันวาคม 2562", "2018-01 to 2019-12"],
    ["ต.ค. 62 – ก.ย. 63", "2019-10 to 2020-09"],
    ["มกราคม – มีนาคม 2563", "2020-01 to 2020-03"],
    ["เดือนตุลาคม 2562 - 30 กันยายน 2563", "2019-10 to 2020-09-30"],
    ["ต้นเดือนมกราคม - ปลายเดือนมีนาคม 2563", "early 2020-01 to late 2020-03"],
    ["พ.ศ.2563 – 2565", "2020 to 2022"],
    ["2563-2565", "2020 to 2022"],
    ["2563-65", "2020 to 2022"],
    ["ปี 2563 ถึง ปี 2565", "2020 to 2022"],
    ["ต้นปี 2563 - ปลายปี 2564", "early 2020 to late 2021"],
    ["ค.ศ. 2019 – 2020", "2019 to 2020"],
    ["23–25 June 2023", "2023-06-23 to 2023-06-25"],
    ["1-2 ก.พ. 67", "2024-02-01 to 2024-02-02"],
    ["ตั้งแต่มกราคม 2561 ถึงธันวาคม 2562", "2018-01 to 2019-12"],
    ["กลางเดือน - ปลายเดือนสิงหาคม 2563", "mid 2020-08 to late 2020-08"],
    ["ต้นปี 2563 – ปลายปี", "early 2020 to late 2020"],
    ["ปี 63-65", "2020 to 2022"],
    ["ร.ศ. 112 – ร.ศ. 115", "1893 to 1896"],
  ])("reads %s as %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });

  it.each([
    ["ตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563", "now to late 2020-08"],
    ["ตั้งแต่บัดนี้ จนถึง 31 ส.ค. 63", "now to 2020-08-31"],
    ["บัดนี้ - 31 ส.ค. 63", "now to 2020-08-31"],
    ["ตั้งแต่บัดนี้เป็นต้นไป", "now to open"],
    ["ตั้งแต่ 1 ม.ค. 2563 เป็นต้นไป", "2020-01-01 to open"],
    ["ตั้งแต่ 1 ม.ค. 2563", "2020-01-01 to open"],
    ["2563 - ปัจจุบัน", "2020 to open"],
    ["ตั้งแต่ปี 2563 เป็นต้นไปจนถึงปัจจุบัน", "2020 to open"],
    ["ตั้งแต่ปี 2553 เป็นต้นมา", "2010 to open"],
    ["ภายในสิ้นเดือนสิงหาคม 2563", "open to late 2020-08"],
    ["ภายใน 31 ธันวาคม 2563", "open to 2020-12-31"],
    ["ภายในเดือนสิงหาคม 2563", "open to 2020-08"],
    ["จนถึงสิ้นสุด 31 ธันวาคม 2563", "not-a-date"],
    ["ถึง 31 ธันวาคม 2563", "open to 2020-12-31"],
  ])("reads an open end in %s: %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });

  it.each([
    ["19 ก.ค. 2562", "2019-07-19 to 2019-07-19"],
    ["ปี 2563", "2020 to 2020"],
    ["6 กุมภาพันธ์ 2567 เวลา 09.00 – 16.00 น.", "2024-02-06 09:00 to 2024-02-06 16:00"],
    ["6 ก.พ. 67 เวลา 9.00 น. - 12.30 น.", "2024-02-06 09:00 to 2024-02-06 12:30"],
    ["6 ก.พ. 67 13.00-16.00 น.", "2024-02-06 13:00 to 2024-02-06 16:00"],
    ["6 ก.พ. 67 เวลา 13.00 - 16.00", "2024-02-06 13:00 to 2024-02-06 16:00"],
    ["6 ก.พ. 67 บ่ายโมง - บ่ายสามโมง", "2024-02-06 13:00 to 2024-02-06 15:00"],
  ])("takes one date, or its hours, as a period: %s is %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });

  it.each([
    ["25 – 23 มิถุนายน 2566", "2023-06-25 to 2023-06-23 inverted"],
    ["1 ตุลาคม 2563 - 30 กันยายน 2563", "2020-10-01 to 2020-09-30 inverted"],
    ["6 ก.พ. 2567 เวลา 16.00 – 09.00 น.", "2024-02-06 16:00 to 2024-02-06 09:00 inverted"],
    ["20 สิงหาคม 2563 - สิงหาคม 2563", "2020-08-20 to 2020-08"],
    ["ปลายเดือนสิงหาคม 2563 - 10 สิงหาคม 2563", "late 2020-08 to 2020-08-10 inverted"],
  ])("keeps %s as stated: %s", (text, answer) => {
    expect(brief(parseThaiPeriod(text))).toBe(answer);
  });

  it.each([
    ["2019-2021", "be", "2019 to 2021 or 1476 to 1478"],
    ["2019-21", "be", "2019 to 2021 or 1476 to 1478"],
    ["23–25 มิถุนายน 2023", "be", "2023-06-23 to 2023-06-25 or 1480-06-23 to 1480-06-25"],
    ["23–25 มิถุนายน 2023", "infer", "2023-06-23 to 2023-06-25"],
    ["23–25 มิถุนายน 2023", undefined, "2023-06-23 to 2023-06-25"],
    ["ปี 2019 – 2021", undefined, "2019 to 2021"],
    ["2019-2021", undefined, "2019 to 2021 or 1476 to 1478"],
    ["พ.ศ. 2562 – 2020", "be", "2019 to 2020 or 2019 to 1477 inverted"],
    ["28 - 29/02/2020", "be", "2020-02-28 to 2020-02-29"],
  ] as const)("asks about the era of %s (era %s): %s", (text, era, answer) => {
    expect(brief(parseThaiPeriod(text, { era }))).toBe(answer);
  });

  it.each([
    ["", "empty"],
    ["ตลอดปี", "not-a-date"],
    ["31/02/2562", "no-such-day"],
    ["29 – 31 กุมภาพันธ์ 2563", "no-such-day"],
    ["23 – 25 มิถุนายน", "no-year"],
    ["30 - 31/02/2020", "no-such-day"],
    ["ถึง", "not-a-date"],
    ["-", "not-a-date"],
    ["2563 และ 2565", "not-a-date"],
    ["23,25 มิ.ย. 66", "not-a-date"],
    ["5 ก.ค.", "no-year"],
    ["5 ม.ค. 2566 - 15", "not-a-date"],
    ["1-2-3-4-5-6-7", "not-a-date"],
    [`${"1-".repeat(90)}2563`, "not-a-date"],
    ["1".repeat(201), "too-long"],
  ])("answers %.40j with %s", (text, reason) => {
    expect(brief(parseThaiPeriod(text))).toBe(reason);
  });

  it("returns the text exactly as given", () => {
    const text = " 23 –\u200B 25 มิถุนายน ๒๕๖๖ ";
    expect(parseThaiPeriod(text)).toMatchObject({ kind: "period", asStated: text, openStart: false, openEnd: false });
  });
});

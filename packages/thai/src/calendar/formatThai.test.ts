import { describe, expect, it } from "vitest";
import { formatThaiDate } from "./formatThaiDate.js";
import { formatThaiPeriod } from "./formatThaiPeriod.js";
import { formatThaiTime } from "./formatThaiTime.js";

describe("formatThaiDate", () => {
  it.each([
    ["2019-07-19", {}, "19 กรกฎาคม 2562"],
    ["2019-07-19", { style: "full" }, "วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562"],
    ["2019-07-19", { style: "official" }, "วันที่ 19 กรกฎาคม พ.ศ. 2562"],
    ["2019-07-19", { style: "official", digits: "thai" }, "วันที่ ๑๙ กรกฎาคม พ.ศ. ๒๕๖๒"],
    ["2019-07-19", { style: "official", time: "13:00" }, "วันที่ 19 กรกฎาคม พ.ศ. 2562 เวลา 13.00 น."],
    ["2019-07-19", { style: "official", era: "ce" }, "วันที่ 19 กรกฎาคม ค.ศ. 2019"],
    ["2020-08", { style: "official" }, "เดือนสิงหาคม พ.ศ. 2563"],
    ["2020-08", { style: "official", precision: "late-month" }, "ปลายเดือนสิงหาคม พ.ศ. 2563"],
    ["2019", { style: "official" }, "พ.ศ. 2562"],
    ["2019", { style: "official", precision: "early-year" }, "ต้นปี พ.ศ. 2562"],
    ["2019-07-19", { style: "official", locale: "en" }, "19 July 2019"],
    ["2019-07-19", { style: "medium" }, "19 ก.ค. 2562"],
    ["2019-07-19", { style: "short" }, "19 ก.ค. 62"],
    ["1941-07-19", { style: "short" }, "19 ก.ค. 2484"],
    ["2019-07-19", { style: "numeric" }, "19/07/2562"],
    ["2019-07-19", { style: "medium", digits: "thai" }, "๑๙ ก.ค. ๒๕๖๒"],
    ["2019-07-19", { era: "ce" }, "19 กรกฎาคม ค.ศ. 2019"],
    ["2019-07-19", { time: "13:00" }, "19 กรกฎาคม 2562 เวลา 13.00 น."],
    ["2019-07-19", { time: "13:00", style: "numeric" }, "19/07/2562 13.00 น."],
    ["2020-08", {}, "สิงหาคม 2563"],
    ["2020-08", { style: "full" }, "เดือนสิงหาคม พ.ศ. 2563"],
    ["2020-08", { precision: "late-month" }, "ปลายเดือนสิงหาคม 2563"],
    ["2020-08-25", { precision: "late-month" }, "ปลายเดือนสิงหาคม 2563"],
    ["2020-08-25", { precision: "month" }, "สิงหาคม 2563"],
    ["2020-08-25", { precision: "year" }, "พ.ศ. 2563"],
    ["2020-08", { precision: "early-month", style: "medium" }, "ต้น ส.ค. 2563"],
    ["2020-08", { style: "numeric" }, "08/2563"],
    ["2019", {}, "พ.ศ. 2562"],
    ["2019", { style: "medium" }, "2562"],
    ["2019", { precision: "early-year" }, "ต้นปี 2562"],
    ["2019", { precision: "late-month" }, "พ.ศ. 2562"],
    ["2019", { time: "13:00" }, "พ.ศ. 2562"],
    ["1940-02-01", {}, "1 กุมภาพันธ์ 2482"],
    ["2019-07-19", { locale: "en" }, "19 July 2019"],
    ["2019-07-19", { locale: "en", era: "be" }, "19 July B.E. 2562"],
    ["2019-07-19", { locale: "en", style: "full", time: "13:00" }, "Friday 19 July 2019, 13:00"],
    ["2019-07-19", { locale: "en", style: "numeric" }, "19/07/2019"],
    ["2020-08", { locale: "en", precision: "mid-month" }, "mid-August 2020"],
    ["2020", { locale: "en", precision: "late-year" }, "late 2020"],
  ] as const)("prints %s with %o as %s", (iso, format, text) => {
    expect(formatThaiDate(iso, format)).toBe(text);
  });

  it.each(["", "ไม่ทราบ", "2019-02-29", "2019-13", "19/07/2562", "2019-07-19T00:00:00Z"])(
    "gives %j back untouched",
    (text) => {
      expect(formatThaiDate(text)).toBe(text);
    },
  );
});

describe("formatThaiTime", () => {
  it.each([
    ["13:00", {}, "13.00 น."],
    ["9:05", {}, "09.05 น."],
    ["13.00", { digits: "thai" }, "๑๓.๐๐ น."],
    ["13:00:59", { locale: "en" }, "13:00"],
    ["24:00", {}, "24.00 น."],
    ["24:00", { locale: "en" }, "24:00"],
    ["24:01", {}, "24:01"],
    ["บ่ายโมง", {}, "บ่ายโมง"],
  ] as const)("prints %s with %o as %s", (time, format, text) => {
    expect(formatThaiTime(time, format)).toBe(text);
  });
});

describe("formatThaiPeriod", () => {
  const late = { iso: "2020-08", precision: "late-month" } as const;

  it.each([
    [{ start: "2023-06-23", end: "2023-06-25" }, {}, "23–25 มิถุนายน 2566"],
    [{ start: "2023-06-23", end: "2023-06-25" }, { digits: "thai", style: "short" }, "๒๓–๒๕ มิ.ย. ๖๖"],
    [{ start: "2023-01-05", end: "2023-06-15" }, { style: "medium" }, "5 ม.ค. – 15 มิ.ย. 2566"],
    [{ start: "2019-12-05", end: "2020-01-15" }, {}, "5 ธันวาคม 2562 – 15 มกราคม 2563"],
    [{ start: "1939-12-05", end: "1940-02-01" }, {}, "5 ธันวาคม – 1 กุมภาพันธ์ 2482"],
    [{ start: "2023-06-23", end: "2023-06-25" }, { style: "numeric" }, "23/06/2566 – 25/06/2566"],
    [{ start: "2023-06-23", end: "2023-06-23" }, {}, "23 มิถุนายน 2566"],
    [{ start: "2023-06-25", end: "2023-06-23" }, {}, "25–23 มิถุนายน 2566"],
    [{ start: "2018-01", end: "2019-12" }, {}, "มกราคม 2561 – ธันวาคม 2562"],
    [{ start: "2018-01", end: "2018-12" }, {}, "มกราคม – ธันวาคม 2561"],
    [{ start: "2020", end: "2022" }, {}, "พ.ศ. 2563 – 2565"],
    [{ start: "2020", end: "2022" }, { era: "ce" }, "ค.ศ. 2020 – 2022"],
    [{ start: "2020-08-01", end: late }, {}, "1 สิงหาคม – ปลายเดือนสิงหาคม 2563"],
    [{ start: { iso: "2020-08-15", precision: "year" }, end: "2020-12" }, {}, "พ.ศ. 2563 – ธันวาคม 2563"],
    [{ start: { iso: "2020-08-15", precision: "month" }, end: "2020-12" }, {}, "สิงหาคม – ธันวาคม 2563"],
    [{ start: "2020", end: { iso: "2022", precision: "late-year" } }, {}, "พ.ศ. 2563 – ปลายปี 2565"],
    [{ start: "2023-06-23", end: "2023-06-25" }, { style: "official" }, "วันที่ 23 – 25 มิถุนายน พ.ศ. 2566"],
    [{ start: "2023-01-05", end: "2023-06-15" }, { style: "official" }, "วันที่ 5 มกราคม – 15 มิถุนายน พ.ศ. 2566"],
    [
      { start: "2019-12-05", end: "2020-01-15" },
      { style: "official" },
      "วันที่ 5 ธันวาคม พ.ศ. 2562 – วันที่ 15 มกราคม พ.ศ. 2563",
    ],
    [{ start: "2018-01", end: "2018-12" }, { style: "official" }, "เดือนมกราคม – ธันวาคม พ.ศ. 2561"],
    [{ start: "2018-01-05", end: "2018-12" }, { style: "official" }, "วันที่ 5 มกราคม – เดือนธันวาคม พ.ศ. 2561"],
    [{ start: "2020", end: "2022" }, { style: "official" }, "พ.ศ. 2563 – 2565"],
    [{ start: "2023-10-01" }, { style: "official" }, "ตั้งแต่วันที่ 1 ตุลาคม พ.ศ. 2566 เป็นต้นไป"],
    [
      { start: { iso: "2024-02-06", time: "09:00" }, end: { iso: "2024-02-06", time: "16:00" } },
      { style: "official" },
      "วันที่ 6 กุมภาพันธ์ พ.ศ. 2567 เวลา 09.00 – 16.00 น.",
    ],
    [{ start: "2023-10-01" }, {}, "ตั้งแต่วันที่ 1 ตุลาคม 2566 เป็นต้นไป"],
    [{ start: "2020" }, { style: "medium" }, "ตั้งแต่ปี 2563 เป็นต้นไป"],
    [{ end: "2020-08" }, {}, "จนถึงเดือนสิงหาคม 2563"],
    [{ end: late, startsNow: true }, {}, "ตั้งแต่บัดนี้จนถึงปลายเดือนสิงหาคม 2563"],
    [{ startsNow: true }, {}, "ตั้งแต่บัดนี้เป็นต้นไป"],
    [{}, {}, ""],
    [{ start: "2023-06-23", end: "2023-06-25" }, { locale: "en" }, "23–25 June 2023"],
    [{ end: late, startsNow: true }, { locale: "en" }, "from now until late August 2020"],
    [
      { start: { iso: "2024-02-06", time: "09:00" }, end: { iso: "2024-02-06", time: "16:00" } },
      { digits: "thai" },
      "๖ กุมภาพันธ์ ๒๕๖๗ เวลา ๐๙.๐๐ – ๑๖.๐๐ น.",
    ],
    [{ start: "ไม่ทราบ", end: "2020" }, {}, "ไม่ทราบ – พ.ศ. 2563"],
  ] as const)("prints %o with %o as %s", (period, format, text) => {
    expect(formatThaiPeriod(period, format)).toBe(text);
  });
});

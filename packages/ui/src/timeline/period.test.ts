import { describe, expect, it } from "vitest";
import { datesOf, periodInWords, runsBackwards } from "./period.js";

describe("a period of a timeline", () => {
  it.each([
    [{ start: "2019-07-19" }, "19 กรกฎาคม 2562"],
    [{ start: "2019-07-19", end: "2019-07-21" }, "19–21 กรกฎาคม 2562"],
    [{ start: { iso: "2020-08", precision: "late-month" } }, "ปลายเดือนสิงหาคม 2563"],
    [{ start: { iso: "2024", precision: "year", yearKind: "fiscal" } }, "ปีงบประมาณ 2567"],
    [{ end: "2020-08" }, "สิงหาคม 2563"],
    [{}, ""],
  ])("%o is %s", (period, words) => {
    expect(periodInWords(period, {})).toBe(words);
  });

  it("runs backwards only when that is certain", () => {
    expect(runsBackwards("2019-07-19", "2019-07-18")).toBe(true);
    expect(runsBackwards("2019-07-19", "2019-07")).toBe(false);
    expect(runsBackwards("2019-07-19", undefined)).toBe(false);
    expect(runsBackwards({ iso: "2024", precision: "year", yearKind: "fiscal" }, "2023-11-01")).toBe(false);
  });

  it("knows an open end from a date", () => {
    expect(datesOf({ start: "2019", end: "present" })).toEqual({ start: "2019", end: undefined, open: "present" });
  });
});

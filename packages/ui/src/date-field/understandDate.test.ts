import { describe, expect, it } from "vitest";
import { isFinished, lastDayInstead, type Understanding, understandDate } from "./understandDate.js";

const finished = (text: string) => isFinished(text, understandDate(text, "any"));

describe("understandDate", () => {
  it("asks about a year that looks like the other era", () => {
    const asked = understandDate("19/07/2019", "day");
    expect(asked.kind === "ask" && asked.readings.map(({ iso }) => iso)).toEqual(["2019-07-19", "1476-07-19"]);
  });

  it("wants the day when a day is asked for, and takes less when anything will do", () => {
    expect(understandDate("สิงหาคม 2563", "day")).toEqual({ kind: "unreadable", reason: "needs-day" });
    expect(understandDate("2019", "day")).toEqual({ kind: "unreadable", reason: "needs-day" });
    expect(understandDate("ปลายเดือนสิงหาคม 2563", "any")).toMatchObject({
      kind: "date",
      reading: { iso: "2020-08", precision: "late-month" },
    });
  });

  it.each([
    ["ปีงบประมาณ 2567", "fiscal"],
    ["ปีการศึกษา ๒๕๖๗", "academic"],
    ["ปี 2567", "unspecified"],
    ["มีนาคม 2567", undefined],
  ])("keeps of %s which kind of year it is: %s", (text, yearKind) => {
    const { reading } = understandDate(text, "any") as Extract<Understanding, { kind: "date" }>;
    expect(reading.yearKind).toBe(yearKind);
    expect("yearKind" in reading).toBe(yearKind !== undefined);
  });

  it("takes a day with a time as a day", () => {
    expect(understandDate("19 ก.ค. 2562 เวลา 13.00 น.", "day")).toMatchObject({
      kind: "date",
      reading: { iso: "2019-07-19", precision: "day" },
    });
  });
});

describe("isFinished", () => {
  it.each(["19/07/2562", "๑๙ ก.ค. ๒๕๖๒", "19 July 2019", "19/07/2019", "2019-07-19"])("%s is finished", (text) => {
    expect(finished(text)).toBe(true);
  });

  it.each(["19/07/25", "19/07/256", "2019-07-1", "2562", "สิงหาคม 2563", ""])("%s may go on", (text) => {
    expect(finished(text)).toBe(false);
  });
});

describe("lastDayInstead", () => {
  it.each([
    ["31/02/2563", "2020-02", 29],
    ["๓๑ เมษายน ๒๕๖๒", "2019-04", 30],
    ["2019-02-29", "2019-02", 28],
  ])("knows the month that %s was meant to be in", (text, month, days) => {
    expect(lastDayInstead(text)).toEqual({ month, days });
  });

  it("has nothing to say of a day that is no number of a month", () => {
    expect(lastDayInstead("0/02/2563")).toBeUndefined();
    expect(lastDayInstead("ไม่ใช่วันที่")).toBeUndefined();
  });
});

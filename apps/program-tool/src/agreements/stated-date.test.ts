import type { StatedDate } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import { statedDateBounds, statedDateWords } from "./stated-date.js";

const year = (yearKind?: StatedDate["yearKind"]): StatedDate => ({
  asStated: "ตามเอกสาร",
  iso: "2024",
  precision: "year",
  yearKind,
});

describe("a stated date", () => {
  it.each([
    ["fiscal", "ปีงบประมาณ 2567", "2023-10-01", "2024-09-30"],
    ["academic", "ปีการศึกษา 2567", "2024-05-16", "2025-05-15"],
    ["calendar", "ปีปฏิทิน 2567", "2024-01-01", "2024-12-31"],
    ["unspecified", "พ.ศ. 2567", "2024-01-01", "2024-12-31"],
    [undefined, "พ.ศ. 2567", "2024-01-01", "2024-12-31"],
  ] as const)("of a year of kind %s is %s, from %s to %s", (yearKind, words, earliest, latest) => {
    expect(statedDateWords(year(yearKind), { locale: "th" })).toBe(words);
    expect(statedDateBounds(year(yearKind))).toEqual({ earliest, latest });
  });

  it("that is part of a month says so, with its time when it has one", () => {
    const late: StatedDate = { asStated: "ปลาย ส.ค. 63", iso: "2020-08", precision: "late-month" };
    expect(statedDateWords(late, { locale: "en" })).toBe("late August 2020");
    const published: StatedDate = { asStated: "19 ก.ค. 2562", iso: "2019-07-19", precision: "day" };
    expect(statedDateWords(published, { locale: "th", style: "medium", time: "11:35" })).toBe("19 ก.ค. 2562 11.35 น.");
  });

  it("that nobody stated has neither words nor days", () => {
    expect(statedDateWords(undefined, { locale: "th" })).toBeUndefined();
    expect(statedDateBounds(undefined)).toBeUndefined();
  });
});

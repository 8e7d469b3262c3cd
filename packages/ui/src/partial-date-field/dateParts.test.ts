import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfParts, noParts, partsOf } from "./dateParts.js";

describe("a date in parts", () => {
  it.each([
    [{ year: "2563" }, { iso: "2020", precision: "year", yearKind: "unspecified" }],
    [
      { year: "2567", yearKind: "fiscal" },
      { iso: "2024", precision: "year", yearKind: "fiscal" },
    ],
    [
      { year: "๒๕๖๓", part: "early" },
      { iso: "2020", precision: "early-year", yearKind: "unspecified" },
    ],
    [
      { year: "2563", month: "8", part: "late" },
      { iso: "2020-08", precision: "late-month" },
    ],
    [
      { year: "2563", month: "8", yearKind: "fiscal" },
      { iso: "2020-08", precision: "month" },
    ],
    [
      { year: "2562", month: "7", part: "19" },
      { iso: "2019-07-19", precision: "day" },
    ],
    [
      { year: "2482", month: "2" },
      { iso: "1940-02", precision: "month" },
    ],
  ])("%o is %o", (parts, date) => {
    expect(dateOfParts({ ...noParts, ...parts }, "be")).toEqual(date);
  });

  it.each([
    [{}, "no-year"],
    [{ year: "256" }, "year-too-short"],
    [{ year: "2019" }, "other-era"],
    [{ year: "2483", month: "2" }, "no-such-month"],
    [{ year: "2562", month: "2", part: "29" }, "no-such-day"],
  ])("%o is none: %s", (parts, problem) => {
    expect(dateOfParts({ ...noParts, ...parts }, "be")).toBe(problem);
  });

  it("goes back and forth", () => {
    const parts = fc.record({
      year: fc.integer({ min: 2484, max: 2650 }).map(String),
      month: fc.integer({ min: 1, max: 12 }).map(String),
      part: fc.constantFrom("", "early", "mid", "late", "1", "28"),
      yearKind: fc.constant("unspecified"),
    });
    fc.assert(
      fc.property(parts, (chosen) => {
        const date = dateOfParts(chosen, "be");
        if (typeof date === "string") throw new Error(date);
        expect(partsOf({ ...date, asStated: "" }, "be")).toEqual(chosen);
      }),
    );
  });
});

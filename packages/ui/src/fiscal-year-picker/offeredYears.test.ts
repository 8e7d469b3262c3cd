import { describe, expect, it } from "vitest";
import { offeredYears } from "./offeredYears.js";

describe("the years that are offered", () => {
  it("lie around this year, the latest first", () => {
    const years = offeredYears({}, 2567, undefined);
    expect([years[0], years.at(-1)]).toEqual([2572, 2557]);
  });

  it("stay within bounds, and never drop a year that is chosen", () => {
    expect(offeredYears({ min: 2565, max: 2567 }, undefined, undefined)).toEqual([2567, 2566, 2565]);
    expect(offeredYears({ min: 2565, max: 2567 }, 2569, 2550)).toEqual([2567, 2566, 2565, 2550]);
    expect(offeredYears({ min: 2580 }, 2567, undefined)).toEqual([2580]);
  });

  it("are only the chosen one while nobody knows what year it is", () => {
    expect(offeredYears({}, undefined, 2567)).toEqual([2567]);
    expect(offeredYears({}, undefined, undefined)).toEqual([]);
  });
});

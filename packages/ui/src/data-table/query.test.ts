import { describe, expect, it } from "vitest";
import { monthsBetween } from "./monthsBetween.js";
import { blankQuery, nextSort, withChange } from "./query.js";

const ascending = { column: "name", direction: "ascending" } as const;
const descending = { column: "name", direction: "descending" } as const;

describe("a press on a head", () => {
  it("leads from ascending to descending and back to the order of the source", () => {
    expect(nextSort([], "name", false)).toEqual([ascending]);
    expect(nextSort([ascending], "name", false)).toEqual([descending]);
    expect(nextSort([descending], "name", false)).toEqual([]);
  });

  it("replaces the order of another column, or joins it", () => {
    const other = { column: "date", direction: "descending" } as const;
    expect(nextSort([other], "name", false)).toEqual([ascending]);
    expect(nextSort([other], "name", true)).toEqual([other, ascending]);
    expect(nextSort([ascending, other], "name", true)).toEqual([descending, other]);
    expect(nextSort([descending, other], "name", true)).toEqual([other]);
  });
});

describe("a change of the query", () => {
  it("leads back to the first page, unless it is the page that changes", () => {
    const onThird = { ...blankQuery, page: 3 };
    expect(withChange(onThird, { search: "แม่กา" }).page).toBe(1);
    expect(withChange(onThird, { page: 4 }).page).toBe(4);
  });
});

describe("the months to choose from", () => {
  it("are all between the first and the last, of dates in part too", () => {
    expect(monthsBetween(["2019-11-30", "2020-02", "", "ไม่ทราบ"])).toEqual([
      "2019-11",
      "2019-12",
      "2020-01",
      "2020-02",
    ]);
    expect(monthsBetween(["2020"])).toHaveLength(12);
    expect(monthsBetween([])).toEqual([]);
  });

  it("are years where the months would be too many", () => {
    expect(monthsBetween(["2010-05", "2019-01"])).toEqual([
      "2010",
      "2011",
      "2012",
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
    ]);
  });
});

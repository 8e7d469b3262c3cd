import { formatThaiDate } from "@saan/thai/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormNode } from "../model/index.js";
import { calculatedValue } from "./calculatedValue.js";

const statedDate = { kind: "stated-date" } as FormNode;
const padded = (number: number, width: number) => String(number).padStart(width, "0");

const partialDates = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => [padded(year, 4), padded(month, 2), padded(day, 2)] as const)
  .chain((parts) => fc.constantFrom(1, 2, 3).map((length) => parts.slice(0, length).join("-")));

describe("a calculated stated date", () => {
  it("of a date with its time is its day in Thailand", () => {
    expect(calculatedValue(statedDate, "2024-01-05T18:30:00Z")).toEqual(calculatedValue(statedDate, "2024-01-06"));
    expect(calculatedValue({ kind: "date" } as FormNode, "2024-01-05T18:30:00Z")).toBe("2024-01-06");
  });

  it("is stated in the words in which dates are printed, as far as it is known", () => {
    fc.assert(
      fc.property(partialDates, (iso) => {
        const precision = ({ 4: "year", 7: "month", 10: "day" } as const)[iso.length];
        const asStated = formatThaiDate(iso, { precision });
        expect(calculatedValue(statedDate, iso)).toEqual({ asStated, iso, precision });
      }),
      { examples: [["1856-12"], ["1857-01"], ["1940-02-01"], ["2019"], ["2019-07"], ["2019-07-19"], ["0001"]] },
    );
  });

  it("is nothing when the calculation gives no date", () => {
    expect(calculatedValue(statedDate, "ปลายเดือนสิงหาคม")).toBeUndefined();
    expect(calculatedValue(statedDate, "2019-02-30")).toBeUndefined();
  });
});

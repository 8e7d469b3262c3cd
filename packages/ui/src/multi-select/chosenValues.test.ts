import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allToggled, toggled } from "./chosenValues.js";

const keyOf = (value: string) => value;
const chosen = (values: readonly string[], max = Number.POSITIVE_INFINITY) => ({ values, keyOf, max });

describe("several chosen values", () => {
  it("take one more at the end, and give one back", () => {
    expect(toggled(chosen(["56"]), "55")).toEqual(["56", "55"]);
    expect(toggled(chosen(["56", "55"]), "56")).toEqual(["55"]);
  });

  it("take no more than they may, and still give back", () => {
    expect(toggled(chosen(["56", "55"], 2), "54")).toEqual(["56", "55"]);
    expect(toggled(chosen(["56", "55"], 2), "55")).toEqual(["56"]);
  });

  it("take all that is missing, then give all of it back, and keep what is not of the list", () => {
    expect(allToggled(chosen(["10", "56"]), ["55", "56"])).toEqual(["10", "56", "55"]);
    expect(allToggled(chosen(["10", "56", "55"]), ["55", "56"])).toEqual(["10"]);
    expect(allToggled(chosen(["10"], 2), ["55", "56"])).toEqual(["10", "55"]);
  });

  it("never hold one twice or too many, whatever is pressed", () => {
    const press = fc.constantFrom("1", "2", "3", "all");
    fc.assert(
      fc.property(fc.array(press), fc.integer({ min: 1, max: 4 }), (presses, max) => {
        let values: readonly string[] = [];
        for (const one of presses) {
          values = one === "all" ? allToggled(chosen(values, max), ["1", "2", "3"]) : toggled(chosen(values, max), one);
        }
        expect(new Set(values).size).toBe(values.length);
        expect(values.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

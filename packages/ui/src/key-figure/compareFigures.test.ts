import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeFrom, shareOfWay, towardsTarget } from "./compareFigures.js";

const amount = fc.integer({ min: -1000, max: 1000 });

describe("a change of a figure", () => {
  it("is good news only the way that is better", () => {
    expect(changeFrom(58, 96, "higher")).toEqual({ way: "rose", by: 38, news: "better" });
    expect(changeFrom(30, 10, "lower")).toEqual({ way: "fell", by: 20, news: "better" });
    expect(changeFrom(30, 10, "higher").news).toBe("worse");
    expect(changeFrom(30, 10, undefined).news).toBeUndefined();
  });

  it("leaves no dust of decimals", () => {
    expect(changeFrom(0.2, 0.3, "higher").by).toBe(0.1);
  });

  it("is nothing between a value and itself", () => {
    fc.assert(fc.property(amount, (value) => changeFrom(value, value, "higher").way === "same"));
  });
});

describe("the way to a target", () => {
  it("is done at the target and beyond it", () => {
    fc.assert(
      fc.property(amount, fc.nat(500), (target, more) => {
        expect(towardsTarget(target, target + more, "higher").state).toBe("reached");
        expect(towardsTarget(target, target - more, "lower").state).toBe("reached");
      }),
    );
  });

  it("says what is left, whichever way it goes", () => {
    expect(towardsTarget(90, 72, "higher")).toEqual({ state: "short", by: 18 });
    expect(towardsTarget(10, 30, "lower")).toEqual({ state: "over", by: 20 });
  });

  it("is measured from the baseline, also downwards and backwards", () => {
    expect(shareOfWay(58, 90, 74)).toBe(0.5);
    expect(shareOfWay(30, 10, 20)).toBe(0.5);
    expect(shareOfWay(58, 90, 50)).toBe(-0.25);
    expect(shareOfWay(10, 10, 5)).toBeUndefined();
  });
});

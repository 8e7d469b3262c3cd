import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { howMany, withAll, withToggled } from "./checkedValues.js";

const options = [
  { value: "children" },
  { value: "youth" },
  { value: "elderly", disabled: true },
  { value: "none", exclusive: true },
];

describe("the checked boxes of a group", () => {
  it("stand in the order of the options, however they were pressed", () => {
    expect(withToggled(options, ["youth"], "children")).toEqual(["children", "youth"]);
    expect(withToggled(options, ["children", "youth"], "children")).toEqual(["youth"]);
  });

  it("are that one alone when it says none of these, and not that one with any other", () => {
    expect(withToggled(options, ["children", "youth"], "none")).toEqual(["none"]);
    expect(withToggled(options, ["none"], "youth")).toEqual(["youth"]);
    expect(withToggled(options, ["none"], "none")).toEqual([]);
  });

  it("keep a recorded value that is in the list no more", () => {
    expect(withToggled(options, ["single-parent"], "youth")).toEqual(["single-parent", "youth"]);
  });

  it("are all that can be, or none, at one press", () => {
    expect(howMany(options, ["children"])).toBe("some");
    expect(withAll(options, ["none"])).toEqual(["children", "youth"]);
    expect(howMany(options, ["children", "youth"])).toBe("all");
    expect(withAll(options, ["children", "youth", "elderly"])).toEqual(["elderly"]);
  });

  it("never hold an exclusive one beside another, whatever is pressed", () => {
    const press = fc.constantFrom("children", "youth", "none", "all");
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        const values = presses.reduce<string[]>(
          (checked, one) => (one === "all" ? withAll(options, checked) : withToggled(options, checked, one)),
          [],
        );
        expect(!values.includes("none") || values.length === 1).toBe(true);
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });
});

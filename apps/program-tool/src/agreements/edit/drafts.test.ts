import { describe, expect, it } from "vitest";
import { baseOf } from "./drafts.js";

describe("the base of a draft", () => {
  it("is unknown when there is no draft, or it does not say it as a number", () => {
    expect(baseOf(undefined)).toBeUndefined();
    expect(baseOf({})).toBeUndefined();
    expect(baseOf({ baseRevision: "3" })).toBeUndefined();
    expect(baseOf({ baseRevision: 3 })).toBe(3);
  });
});

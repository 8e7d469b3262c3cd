import { recordKinds } from "@saan/schema/record";
import { describe, expect, it } from "vitest";
import { fuzz } from "./index.js";

describe("records in which one thing was changed for the worse", () => {
  it("are read the same by every way, never throw, and are told of where they were changed", () => {
    const { records, refused, kinds, broken } = fuzz({ records: 6_000, seed: 1 });
    expect(broken).toEqual([]);
    expect(kinds).toBe(Object.keys(recordKinds).length);
    // The changes do break records: most of them must be refused, and some must not.
    expect(refused).toBeGreaterThan(records / 2);
    expect(refused).toBeLessThan(records);
  });
});

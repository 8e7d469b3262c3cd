import { describe, expect, it } from "vitest";
import { compared, systems, verdictsOf } from "./comparison.js";

describe("the comparison", () => {
  it.each(compared)("of “$what” judges every system", (line) => {
    expect(verdictsOf(line)).toHaveLength(systems.length);
    expect(line.verdicts).toMatch(/^[YP.?]+$/);
  });

  it("says what is not whole about ours", () => {
    for (const line of compared) expect(line.note === undefined).toBe(verdictsOf(line)[0] === "yes");
  });

  it("tells a thing once", () => {
    expect(new Set(compared.map(({ what }) => what)).size).toBe(compared.length);
  });
});

import { expect, it } from "vitest";
import { cssOf, measuredPairs } from "./brandInputs";

it("finds no poor pair in the kit's own colours", () => {
  for (const theme of ["light", "dark"] as const)
    expect(measuredPairs({}, theme).filter(({ ratio, least }) => ratio < least)).toEqual([]);
});

it("puts the pair that cannot be read first", () => {
  const [worst] = measuredPairs({ "--saan-brand": "#f0e6a0" }, "light");
  expect(worst?.ratio).toBeLessThan(worst?.least ?? 0);
});

it("writes only what was changed", () => {
  expect(cssOf({})).toBe("");
  expect(cssOf({ "--saan-brand": "#0b6b50" })).toBe(":root {\n  --saan-brand: #0b6b50;\n}\n");
});

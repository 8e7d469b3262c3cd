import { describe, expect, it } from "vitest";
import { contrast } from "./contrast";
import { pairs, tokensOf } from "./tokens";

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  const tokens = tokensOf(theme);

  it("declares every colour the other theme declares", () => {
    expect([...tokens.keys()].sort()).toEqual([...tokensOf(theme === "light" ? "dark" : "light").keys()].sort());
  });

  it.each(pairs)("$ink on $ground has a contrast of at least $least", ({ ink, ground, least }) => {
    expect(contrast(tokens.get(ink) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(least);
  });
});

describe("contrast", () => {
  it("is 21 between black and white and 1 between a colour and itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#2f3b80", "#2f3b80")).toBe(1);
  });
});

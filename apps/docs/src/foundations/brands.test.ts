import { colourPairs, contrast, leastContrast, themes } from "@saan/ui/tokens";
import { describe, expect, it } from "vitest";
import { brands, brandVariables } from "./brands";

describe.each(brands)("$name", ({ variables }) => {
  it.each(["light", "dark"] as const)("has the contrast the kit promises, in the %s theme", (theme) => {
    const own = Object.entries(brandVariables[theme]).flatMap(([variable, tokens]) =>
      (tokens as readonly string[]).map((token) => [token, variables[variable as keyof typeof variables]]),
    );
    const values = { ...themes[theme], ...Object.fromEntries(own) } as (typeof themes)["light"];
    const poor = colourPairs.filter(
      ({ ink, ground, as }) => contrast(values[ink], values[ground]) < leastContrast(as, theme),
    );
    expect(poor).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { pairsInCss } from "./pairsInCss.js";

describe("pairsInCss", () => {
  it("finds the ink, the line and the ground of one rule", () => {
    const css =
      ".a { color: var(--saan-color-ink); background: var(--saan-color-paper); border: 1px solid var(--saan-color-outline) }";
    expect(pairsInCss(css)).toEqual([
      { ink: "color-ink", ground: "color-paper", as: "text" },
      { ink: "color-outline", ground: "color-paper", as: "line" },
    ]);
  });

  it("finds them behind a part's own variables, in nested rules and in media queries", () => {
    const css = "@media print { .a { --a-ink: var(--saan-color-danger-ink); --a-ground: var(--saan-color-danger); } }";
    expect(pairsInCss(css)).toEqual([{ ink: "color-danger-ink", ground: "color-danger", as: "text" }]);
  });

  it("leaves hairlines alone, which only part what space parts already, and what cannot be used", () => {
    expect(
      pairsInCss(".a { background: var(--saan-color-paper); border: 1px solid var(--saan-color-hairline) }"),
    ).toEqual([]);
    expect(
      pairsInCss(".a:disabled { background: var(--saan-color-subtle); border-color: var(--saan-color-outline) }"),
    ).toEqual([]);
  });
});

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { base, comfortable, compact, contrast, themes, token } from "./index.js";

const css = readFileSync("src/tokens/tokens.css", "utf8");
const names = Object.keys(themes) as (keyof typeof themes)[];

describe("tokens", () => {
  it("are what their sources say, in CSS and in TypeScript", () => {
    expect(() => execFileSync(process.execPath, ["scripts/build-tokens.mjs", "--check"])).not.toThrow();
  });

  it("have the same names in every theme, and in every density", () => {
    for (const theme of names) expect(Object.keys(themes[theme])).toEqual(Object.keys(themes.light));
    expect(Object.keys(compact)).toEqual(Object.keys(comfortable));
  });

  it("are all declared in the stylesheet", () => {
    for (const name of [...Object.keys(base), ...Object.keys(themes.light), ...Object.keys(comfortable), "border"]) {
      expect(css).toContain(`--saan-${name}:`);
    }
  });

  it("are named in code as in CSS", () => {
    expect(token("color-action")).toBe("var(--saan-color-action)");
    // @ts-expect-error a token that is not there
    token("color-acton");
  });

  it("are declared again, if they point at others, wherever those can change", () => {
    const pointing = /([^{}]+)\{\s*--saan-border: var\(--saan-border-width\) solid var\(--saan-color-hairline\);/.exec(
      css,
    );
    expect(pointing?.[1]?.split(",").map((selector) => selector.trim())).toEqual([
      ":root",
      "[data-theme]",
      "[data-density]",
    ]);
  });
});

describe("contrast", () => {
  it("is 21 between black and white and 1 between a colour and itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#2f3b80", "#2f3b80")).toBe(1);
  });
});

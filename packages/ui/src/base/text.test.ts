import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const TEXT = [
  "font-family: var(--saan-font-text);",
  "font-size: var(--saan-size-text);",
  "color: var(--saan-color-ink);",
];

/** The selectors of the kit's CSS whose rule says colour, face and size of text. */
function sayingTheirText(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => {
      const css = readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
      const rules = [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)];
      return rules.flatMap(([, selector = "", said = ""]) =>
        TEXT.every((declaration) => said.includes(declaration)) ? [selector.trim()] : [],
      );
    })
    .sort();
}

describe("colour, face and size of text", () => {
  it("are the root's to say, a field's in smaller text, and those of what floats over a page outside the root", () => {
    expect(sayingTheirText()).toEqual([
      ".saan-calendar-panel",
      ".saan-field",
      ".saan-modal-panel",
      ".saan-panel",
      ".saan-root",
      ".saan-toaster",
    ]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Rules for paper, and for pages without a script: nothing changes there. */
const ELSEWHERE = /@media (?:print|\(scripting: none\)) \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** The selectors of the kit's CSS that hold where the page is used, with the file they are in. */
function selectors(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => {
      const css = readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
      return [...css.replace(ELSEWHERE, "").matchAll(/([^{};]+)\{/g)].map(
        ([, selector = ""]) => `${file}: ${selector.trim()}`,
      );
    });
}

// A browser pays for both at each change of a page, also in what the page itself draws: on a page with a list of plain fields ten
// times what all other rules cost.
describe("no selector", () => {
  it("asks the whole document what is in it", () => {
    expect(selectors().filter((selector) => /(?<![\w-])(:root|html|body):has\(/.test(selector))).toEqual([]);
  });

  it("is about whatever stands after a part", () => {
    expect(selectors().filter((selector) => /[\w\])] [+~] \*/.test(selector))).toEqual([]);
  });
});

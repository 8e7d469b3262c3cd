import { join } from "node:path";
import stylelint from "stylelint";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const inLayer = (rule: string) => `@layer saan.components {\n  ${rule}\n}\n`;

/** The rules that a part's stylesheet breaks. */
async function faultsOf(code: string, file = "packages/ui/src/part/part.css"): Promise<readonly string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: join(root, file), cwd: root });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

describe("the kit's CSS is refused when it", () => {
  it.each([
    ["tracks Thai", ".saan-x { letter-spacing: 0.05em; }", "declaration-property-value-allowed-list"],
    ["slants Thai", ".saan-x { font-style: italic; }", "declaration-property-value-allowed-list"],
    [
      "slants Thai in a shorthand",
      ".saan-x { font: italic 1rem serif; }",
      "declaration-property-value-disallowed-list",
    ],
    ["upper-cases", ".saan-x { text-transform: uppercase; }", "declaration-property-value-allowed-list"],
    ["cuts words anywhere", ".saan-x { word-break: break-all; }", "declaration-property-value-disallowed-list"],
    ["wraps anywhere", ".saan-x { overflow-wrap: anywhere; }", "declaration-property-value-disallowed-list"],
    ["names left or right", ".saan-x { margin-left: 1rem; }", "property-disallowed-list"],
    ["names left in a shorthand", ".saan-x { padding: 0 1rem 0 2rem; }", "saan/logical-shorthand"],
    ["rounds the left only", ".saan-x { border-radius: 3px 0 0 3px; }", "saan/logical-shorthand"],
    ["aligns to the left", ".saan-x { text-align: left; }", "declaration-property-value-disallowed-list"],
    ["names a class of another house", ".card { color: inherit; }", "selector-class-pattern"],
    ["has a colour of its own", ".saan-x { color: #123456; }", "color-no-hex"],
    ["names a colour", ".saan-x { color: red; }", "color-named"],
    ["mixes a colour", ".saan-x { color: rgb(1 2 3); }", "function-disallowed-list"],
  ])("%s", async (_, rule, fault) => {
    expect(await faultsOf(inLayer(rule))).toEqual([fault]);
  });

  it("stands outside its layer", async () => {
    expect(await faultsOf(".saan-x { color: inherit; }\n")).toEqual(["saan/in-layer"]);
  });
});

describe("the kit's CSS may", () => {
  it("say the same on both sides, and name system colours", async () => {
    const rule = ".saan-x { padding: 0 1rem 2px 1rem; border-radius: 3px 3px 0 0; color: CanvasText; }";
    expect(await faultsOf(inLayer(rule))).toEqual([]);
  });

  it("have colours in tokens.css only", async () => {
    const tokens = "@layer saan.tokens {\n  :root {\n    --saan-color-x: #123456;\n  }\n}\n";
    expect(await faultsOf(tokens, "packages/ui/src/tokens/tokens.css")).toEqual([]);
    expect(await faultsOf(tokens, "packages/ui/src/part/part.css")).toContain("color-no-hex");
  });
});

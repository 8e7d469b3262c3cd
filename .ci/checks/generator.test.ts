import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formsOf, problemWith } from "../../packages/ui/turbo/generators/componentName.js";
import { readChangeset } from "./changesets.js";
import { root } from "./repository.js";

const NAME = "woven-panel";

/** What the generator reads and writes, and what is needed to check what it wrote. */
const COPIED = [
  ".ci/new.mjs",
  ".ci/turbo.mjs",
  "package.json",
  "pnpm-workspace.yaml",
  "turbo.json",
  "tsconfig.base.json",
  "packages/ui/package.json",
  "packages/ui/tsconfig.json",
  "packages/ui/vitest.config.ts",
  "packages/ui/turbo",
  "packages/ui/scripts",
  "packages/ui/src",
  "apps/docs/consumer/template/server",
];

const resolve = createRequire(import.meta.url).resolve;
const bin = (module: string, file: string) => join(dirname(resolve(`${module}/package.json`)), file);

function run(cwd: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: "utf8" });
  return { status, says: stdout + stderr };
}

describe("a component name", () => {
  const ui = join(root, "packages/ui");

  it("is written in four forms", () => {
    expect(formsOf("case-summary")).toEqual({
      kebab: "case-summary",
      pascal: "CaseSummary",
      camel: "caseSummary",
      title: "Case summary",
    });
  });

  it("may be new and of the domain", () => {
    expect(problemWith("case-summary", ui)).toBeUndefined();
  });

  it.each([
    ["CaseSummary", "Try: case-summary"],
    ["case_summary", "Try: case-summary"],
    ["2nd-card", "Try: nd-card"],
    ["../escape", "Try: escape"],
    ["สรุป", "Try: decision-card"],
    ["", "Try: decision-card"],
    ["utils", "Name what a person sees"],
    ["map", "Map is a name of JavaScript's own. Add a word, as in map-panel."],
    ["button", '"button" is taken: see packages/ui/src/button'],
    ["testing", '"testing" is taken: see packages/ui/src/testing'],
    ["textfield", '"textfield" reads like TextField.tsx, which exists.'],
  ])("is not %j, and it says what to do", (name, advice) => {
    expect(problemWith(name, ui)).toContain(advice);
  });
});

describe("pnpm new component", () => {
  let house: string;
  let first: ReturnType<typeof run>;
  const create = (name: string) => run(house, ".ci/new.mjs", "component", name, "--write-only");
  const read = (path: string) => readFileSync(join(house, path), "utf8");

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "saan-new-"));
    const rules = existsSync(join(root, ".biome.json")) ? ".biome.json" : "biome.json";
    for (const path of COPIED) cpSync(join(root, path), join(house, path), { recursive: true });
    // There is no git here to ask what it ignores.
    const biome = JSON.parse(readFileSync(join(root, rules), "utf8"));
    writeFileSync(join(house, "biome.json"), JSON.stringify({ ...biome, vcs: { enabled: false } }));
    for (const folder of ["node_modules", "packages/ui/node_modules"]) {
      symlinkSync(join(root, folder), join(house, folder), "junction");
    }
    mkdirSync(join(house, ".changeset"));
    writeFileSync(join(house, "packages/ui/.size-limit.json"), "[]\n");
    first = create(NAME);
  }, 60_000);
  afterAll(() => rmSync(house, { recursive: true }));

  it("writes a component in the house's format", () => {
    expect(first).toMatchObject({ status: 0, says: expect.stringContaining("is yours") });
    const folder = `packages/ui/src/${NAME}`;
    const code = ["WovenPanel.tsx", "WovenPanel.test.tsx", "WovenPanel.stories.tsx", `${NAME}.css`, "index.ts"];
    const written = [...code, "th.ts", "en.ts", "guide.ts", "examples/NextSteps.tsx"];
    expect(written.filter((file) => !existsSync(join(house, folder, file)))).toEqual([]);
    const words = ["ci", "--error-on-warnings", folder, "packages/ui/package.json", "apps/docs/consumer"];
    expect(run(house, bin("@biomejs/biome", "bin/biome"), ...words)).toMatchObject({ status: 0 });
  });

  it("publishes it before the style sheets, types first, and gives it a budget", () => {
    const { exports } = JSON.parse(read("packages/ui/package.json"));
    expect(exports[`./${NAME}`]).toEqual({ types: `./dist/${NAME}/index.d.ts`, default: `./dist/${NAME}/index.js` });
    expect(Object.keys(exports[`./${NAME}`])).toEqual(["types", "default"]);
    const entries = Object.keys(exports);
    expect(entries.indexOf(`./${NAME}`)).toBeLessThan(entries.indexOf("./styles.css"));
    expect(JSON.parse(read("packages/ui/.size-limit.json"))).toEqual([
      { name: `./${NAME}`, path: `dist/${NAME}/index.js`, gzip: true, limit: "2 kB" },
    ]);
  });

  it("writes what a component is asked to have: title and id of the guide, every story, the example as it is shown", () => {
    const stories = read(`packages/ui/src/${NAME}/WovenPanel.stories.tsx`);
    expect(stories).toContain('title: "Components/Ground พื้นฐาน/Woven panel ส่วนของหน้าที่มีหัวเรื่อง"');
    expect(stories).toContain(`id: "${NAME}"`);
    const names = [...stories.matchAll(/^export const (\w+): Story/gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(["Default", "InUse", "LongThai", "Dark", "English"]));
    expect(stories).toContain('from "./examples/NextSteps.tsx?raw"');
    expect(read(`packages/ui/src/${NAME}/examples/NextSteps.tsx`)).toContain(`from "@saan/ui/${NAME}"`);
  });

  it("puts its words into the catalogue", () => {
    const catalogue = read("packages/ui/src/messages/catalogue.ts");
    expect(catalogue).toContain(`import { th as wovenPanelTh } from "../${NAME}/th.js";`);
    expect(catalogue).toContain("  ...wovenPanelEn,\n");
  });

  it("writes a changeset, and a sample for the server", () => {
    expect(readChangeset(read(`.changeset/new-${NAME}.md`))).toEqual({
      bumps: { "@saan/ui": "minor" },
      text: expect.stringContaining(`@saan/ui/${NAME}`),
    });
    const samples = read("apps/docs/consumer/template/server/samples.js");
    expect(samples).toContain(`from "@saan/ui/${NAME}"`);
    expect(samples).toContain(`"./${NAME}": h(WovenPanel`);
  });

  it("writes what compiles", () => {
    const only = { extends: "./tsconfig.json", include: [`src/${NAME}`, "src/testing/raw.d.ts"] };
    writeFileSync(join(house, "packages/ui/tsconfig.new.json"), JSON.stringify(only));
    const compiler = [bin("typescript", "bin/tsc"), "-p", "tsconfig.new.json", "--pretty", "false"];
    expect(run(join(house, "packages/ui"), ...compiler)).toEqual({ status: 0, says: "" });
  });

  it("writes tests that pass", () => {
    const { status, says } = run(join(house, "packages/ui"), bin("vitest", "vitest.mjs"), "run", `src/${NAME}`);
    expect(says).toMatch(/Tests\s+[^\n]*12 passed/);
    expect(status).toBe(0);
  });

  it("refuses the same name again and changes nothing", () => {
    const before = [read("packages/ui/package.json"), read("packages/ui/.size-limit.json")];
    expect(create(NAME)).toMatchObject({ status: 1, says: expect.stringContaining(`"${NAME}" is taken`) });
    expect([read("packages/ui/package.json"), read("packages/ui/.size-limit.json")]).toEqual(before);
  });

  it("says how it is used when it is used otherwise", () => {
    const usage = expect.stringContaining("npx --yes pnpm@12 new component <name>");
    expect(run(house, ".ci/new.mjs", "component")).toMatchObject({ status: 2, says: usage });
    expect(run(house, ".ci/new.mjs", "hook", "use-thing")).toMatchObject({ status: 2, says: usage });
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { brokenFloors } from "./cruise.js";
import { filesOf, root } from "./repository.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A workspace of three packages and two apps in which every import is allowed. */
const SOUND: Record<string, string> = {
  "packages/thai/package.json": manifest("@saan/thai", ["text"]),
  "packages/thai/src/text/index.ts": `export { fold } from "./fold.js";\n`,
  "packages/thai/src/text/fold.ts": `export const fold = (text: string) => text;\n`,
  "packages/schema/package.json": manifest("@saan/schema", ["field"], { "@saan/thai": "workspace:^" }),
  "packages/schema/src/field/index.ts": `import { fold } from "@saan/thai/text";\nexport const field = fold("ก");\n`,
  "packages/ui/package.json": manifest("@saan/ui", ["button"], { "@saan/schema": "workspace:^" }),
  "packages/ui/src/button/index.ts": `export { field as button } from "@saan/schema/field";\n`,
  "packages/ui/src/button/Button.stories.tsx": `export { button } from "./index.js";\n`,
  "packages/samples/package.json": manifest("@saan/samples", ["phayao"], { "@saan/schema": "workspace:^" }),
  "packages/samples/src/phayao/index.ts": `export { field as phayao } from "@saan/schema/field";\n`,
  "apps/docs/package.json": manifest("@saan/docs", [], { "@saan/ui": "workspace:*" }),
  "apps/docs/pages/button.ts": `export { button } from "../../../packages/ui/src/button/Button.stories.js";\n`,
  "apps/program-tool/package.json": manifest("@saan/program-tool", [], { "@saan/ui": "workspace:*" }),
  "apps/program-tool/src/page.ts": `export { button } from "@saan/ui/button";\n`,
};

function manifest(name: string, rooms: string[], dependencies: Record<string, string> = {}) {
  const exports = Object.fromEntries(rooms.map((room) => [`./${room}`, { default: `./dist/${room}/index.js` }]));
  return JSON.stringify({ name, type: "module", exports, dependencies });
}

async function brokenWith(changes: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "saan-floors-"));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...SOUND, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return (await brokenFloors(folder)).broken;
}

describe("this repository", () => {
  it("imports only downwards, by published entries, as declared, and without a cycle", async () => {
    const { broken, files } = await brokenFloors(root);
    expect(broken).toEqual([]);
    expect(files).toBeGreaterThan(10);
  });

  it("imports from the prose pages of apps/docs only by name, or the stories of ui by path", () => {
    const strays = filesOf("apps/docs")
      .filter((file) => file.endsWith(".mdx"))
      .flatMap((file) => strayImports(readFileSync(join(root, file), "utf8")).map((path) => `${file}: ${path}`));
    expect(strays).toEqual([]);
  });
});

describe("a page written in MDX", () => {
  it("may import stories of ui by path, and packages by name", () => {
    const page = `import * as Stories from "../../../packages/ui/src/button/Button.stories";\nimport { Button } from "@saan/ui/button";`;
    expect(strayImports(page)).toEqual([]);
  });

  it("may not import a component by path", () => {
    expect(strayImports(`import { Button } from "../../../packages/ui/src/button/Button";`)).toEqual([
      "../../../packages/ui/src/button/Button",
    ]);
  });
});

function strayImports(page: string) {
  const imported = [...page.matchAll(/^import\s[^"']*["']([^"']+)["']/gm)].map(([, path]) => path as string);
  return imported.filter(
    (path) => /(^|\/)packages\//.test(path) && !/\/packages\/ui\/src\/.+\.stories(\.js|\.tsx)?$/.test(path),
  );
}

describe("the floors", () => {
  it("accept a workspace that keeps them", async () => {
    expect(await brokenWith({})).toEqual([]);
  });

  it("refuse an upward import", async () => {
    const upward = {
      "packages/thai/package.json": manifest("@saan/thai", ["text"], { "@saan/schema": "workspace:^" }),
      "packages/thai/src/text/up.ts": `export { field } from "@saan/schema/field";\n`,
    };
    expect(await brokenWith(upward)).toContain(
      "no-upward-import: packages/thai/src/text/up.ts -> packages/schema/src/field/index.ts",
    );
  });

  it("refuse an upward import of types alone", async () => {
    const upward = {
      "packages/thai/package.json": manifest("@saan/thai", ["text"], { "@saan/schema": "workspace:^" }),
      "packages/thai/src/text/up.ts": `import type { field } from "@saan/schema/field";\nexport type Up = typeof field;\n`,
    };
    expect(await brokenWith(upward)).toContain(
      "no-upward-import: packages/thai/src/text/up.ts -> packages/schema/src/field/index.ts",
    );
  });

  it("refuse a package that imports an app", async () => {
    const upward = {
      "packages/ui/src/button/page.ts": `export { button } from "../../../../apps/program-tool/src/page.js";\n`,
    };
    expect(await brokenWith(upward)).toContain(
      "no-upward-import: packages/ui/src/button/page.ts -> apps/program-tool/src/page.ts",
    );
  });

  it("refuse samples in shipped code, and accept them in its tests and stories", async () => {
    const samples = `export { phayao } from "@saan/samples/phayao";\n`;
    const knowing = {
      ...JSON.parse(SOUND["packages/ui/package.json"] as string),
      devDependencies: { "@saan/samples": "workspace:*" },
    };
    const broken = await brokenWith({
      "packages/ui/package.json": JSON.stringify(knowing),
      "packages/ui/src/button/Phayao.stories.tsx": samples,
      "packages/ui/src/button/phayao.test.ts": samples,
      "packages/ui/src/button/phayao.ts": samples,
    });
    expect(broken).toEqual([
      "no-upward-import: packages/ui/src/button/phayao.ts -> packages/samples/src/phayao/index.ts",
    ]);
  });

  it("refuse a name that the other package does not publish", async () => {
    const deep = { "packages/schema/src/field/deep.ts": `export { fold } from "@saan/thai/text/fold";\n` };
    expect(await brokenWith(deep)).toContain(
      "published-entries-only: packages/schema/src/field/deep.ts -> @saan/thai/text/fold",
    );
  });

  it("refuse a path into another package, even to what it publishes", async () => {
    const path = { "packages/schema/src/field/path.ts": `export { fold } from "../../../thai/src/text/index.js";\n` };
    expect(await brokenWith(path)).toContain(
      "no-cross-package-path: packages/schema/src/field/path.ts -> packages/thai/src/text/index.ts",
    );
  });

  it("refuse a path from a documentation page to anything but a story", async () => {
    const path = { "apps/docs/pages/path.ts": `export { button } from "../../../packages/ui/src/button/index.js";\n` };
    expect(await brokenWith(path)).toContain(
      "no-cross-package-path: apps/docs/pages/path.ts -> packages/ui/src/button/index.ts",
    );
  });

  it("refuse an import cycle", async () => {
    const cycle = {
      "packages/thai/src/text/fold.ts": `import { order } from "./order.js";\nexport const fold = (text: string) => order + text;\n`,
      "packages/thai/src/text/order.ts": `import { fold } from "./fold.js";\nexport const order = fold("ก");\n`,
    };
    expect((await brokenWith(cycle)).some((line) => line.startsWith("no-cycle: packages/thai/src/text/"))).toBe(true);
  });

  it("refuse a package of the workspace that package.json does not declare", async () => {
    const undeclared = { "packages/ui/src/button/undeclared.ts": `export { fold } from "@saan/thai/text";\n` };
    expect(await brokenWith(undeclared)).toEqual([
      "declared-only: packages/ui/src/button/undeclared.ts -> packages/thai/src/text/index.ts",
    ]);
  });

  it("refuse a package of the registry that package.json does not declare", async () => {
    const undeclared = { "packages/ui/src/button/undeclared.ts": `export { debounce } from "lodash-es";\n` };
    expect(await brokenWith(undeclared)).toEqual(["declared-only: packages/ui/src/button/undeclared.ts -> lodash-es"]);
  });

  it("refuse shipped code that needs what users do not get", async () => {
    const json = { ...JSON.parse(SOUND["packages/thai/package.json"] as string), devDependencies: { loom: "1.0.0" } };
    const broken = await brokenWith({
      "packages/thai/package.json": JSON.stringify(json),
      "packages/thai/node_modules/loom/package.json": `{"name":"loom","version":"1.0.0","exports":"./index.js"}`,
      "packages/thai/node_modules/loom/index.js": "export const weave = 1;",
      "packages/thai/src/text/weave.ts": `export { weave } from "loom";\n`,
      "packages/thai/src/text/weave.test.ts": `export { weave } from "loom";\n`,
    });
    expect(broken).toEqual([
      "shipped-code-needs-no-dev-dependency: packages/thai/src/text/weave.ts -> packages/thai/node_modules/loom/index.js",
    ]);
  });

  it("accept an optional peer", async () => {
    const json = {
      ...JSON.parse(SOUND["packages/ui/package.json"] as string),
      peerDependencies: { loom: "^1.0.0" },
      peerDependenciesMeta: { loom: { optional: true } },
      devDependencies: { loom: "1.0.0" },
    };
    const peer = {
      "packages/ui/package.json": JSON.stringify(json),
      "packages/ui/node_modules/loom/package.json": `{"name":"loom","version":"1.0.0","exports":"./index.js"}`,
      "packages/ui/node_modules/loom/index.js": "export const weave = 1;",
      "packages/ui/src/button/weave.ts": `export { weave } from "loom";\n`,
    };
    expect(await brokenWith(peer)).toEqual([]);
  });

  it("refuse what only the root of the workspace declares", async () => {
    const rooted = {
      "package.json": JSON.stringify({ name: "saan", devDependencies: { loom: "1.0.0" } }),
      "node_modules/loom/package.json": `{"name":"loom","version":"1.0.0","exports":"./index.js"}`,
      "node_modules/loom/index.js": "export const weave = 1;",
      "packages/ui/src/button/weave.ts": `export { weave } from "loom";\n`,
    };
    expect(await brokenWith(rooted)).toEqual([
      "declared-only: packages/ui/src/button/weave.ts -> node_modules/loom/index.js",
    ]);
  });
});

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, foldersOf, read, root, workspaces } from "./repository.js";

const FOLDERS = ["packages", "apps", ".storybook", ".changeset", ".ci", "docs"];
const FILES = [
  "pnpm-workspace.yaml",
  "turbo.json",
  "package.json",
  "tsconfig.base.json",
  "README.md",
  "CONTRIBUTING.md",
  "LICENSE",
];
/** What tools insist on finding beside package.json, or make there (git-ignored). */
const INSISTED = [
  ".stylelintrc.mjs",
  "pnpm-lock.yaml",
  ".gitignore",
  ".gitattributes",
  ".editorconfig",
  ".biome.json",
  ".dependency-cruiser.cjs",
];
const MADE = [".git", "node_modules", ".turbo", ".results", ".data", ".screenshots", "coverage"];

const files = filesOf();
const texts = files.filter((file) =>
  /\.(tsx?|[cm]?js|json|ya?ml|mdx?|css|html|hbs|sql|tsv|csv|txt|svg)$|\/run$/.test(file),
);
const packages = workspaces.filter(({ group }) => group === "packages");

describe("the top level", () => {
  it("holds the named folders and files and nothing else", () => {
    const surplus = readdirSync(root).filter((name) => ![...FOLDERS, ...FILES, ...INSISTED, ...MADE].includes(name));
    expect(surplus).toEqual([]);
  });

  it.each([...FOLDERS, ...FILES])("has %s", (name) => {
    expect(readdirSync(root)).toContain(name);
  });

  it("carries the MIT licence", () => {
    expect(read("LICENSE")).toMatch(
      /^MIT License\n\nCopyright \(c\) \d{4} .+\n[\s\S]+THE SOFTWARE IS PROVIDED "AS IS"/,
    );
  });
});

describe("files and folders", () => {
  it("are never empty folders", () => {
    expect(foldersOf().filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)))).toEqual([]);
  });

  it("are named after the domain, never after a kind of code", () => {
    const vague = /^(utils?|helpers?|commons?|misc|types|constants|lib|managers?)$/;
    expect(foldersOf().filter((folder) => vague.test(folder.split("/").at(-1) as string))).toEqual([]);
  });

  it("name no path of one machine", () => {
    const machine = /(?<![\w.:/*-])\/(?:work|tmp|home|Users|root)\/[\w.-]/;
    const lines = texts.flatMap((file) =>
      read(file)
        .split("\n")
        .flatMap((line, index) => (machine.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(lines).toEqual([]);
  });

  it("import zod as a namespace", () => {
    const named = /^\s*import\s+(?:z\b|\{[^}]*\bz\b[^}]*\})\s*(?:,\s*\{[^}]*\}\s*)?from\s+["']zod["']/m;
    expect(texts.filter((file) => named.test(read(file)))).toEqual([]);
  });
});

describe("the linter", () => {
  it("reports a named import of zod", () => {
    const { status, output } = lint(`import { z } from "zod";\n\nexport const name = z.string();\n`);
    expect(output).toContain("noRestrictedImports");
    expect(status).not.toBe(0);
  });

  it("accepts the namespace import", () => {
    expect(lint(`import * as z from "zod";\n\nexport const name = z.string();\n`)).toMatchObject({ status: 0 });
  });

  /** Lints one file with this repository's rules, in a folder of its own. */
  function lint(source: string) {
    const folder = mkdtempSync(join(tmpdir(), "saan-lint-"));
    const rules = existsSync(join(root, ".biome.json")) ? ".biome.json" : "biome.json";
    copyFileSync(join(root, rules), join(folder, "biome.json"));
    writeFileSync(join(folder, "example.ts"), source);
    const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
    const words = [biome, "lint", "--error-on-warnings", "--vcs-enabled=false", "."];
    const run = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    return { status: run.status, output: run.stdout + run.stderr };
  }
});

describe("the supply chain", () => {
  const settings = read("pnpm-workspace.yaml");
  const setting = (name: string) => new RegExp(`^${name}:[ ]*(.*)$`, "m").exec(settings)?.[1];

  it("takes nothing younger than a day", () => {
    expect(Number(setting("minimumReleaseAge"))).toBeGreaterThanOrEqual(1440);
  });

  it("takes no release by a weaker publisher than before", () => {
    expect(setting("trustPolicy")).toBe("no-downgrade");
  });

  it("lists the packages that may run install scripts", () => {
    expect(settings).toMatch(/^allowBuilds:\n(?: {2}.+: (?:true|false)\n)+/m);
    expect(settings).not.toMatch(/dangerouslyAllowAllBuilds|neverBuiltDependencies/);
  });

  it("installs by itself before a command", () => {
    expect(setting("verifyDepsBeforeRun")).toBe("install");
  });

  it("keeps the addresses of registries out of the lockfile", () => {
    const addresses = read("pnpm-lock.yaml")
      .split("\n")
      .filter((line) => /tarball:|registry:|resolution:.*https?:/.test(line));
    expect(addresses).toEqual([]);
  });

  it.each(["package.json", ...workspaces.map(({ path }) => `${path}/package.json`)])(
    "takes every version of %s from the catalog",
    (file) => {
      const { dependencies, devDependencies } = JSON.parse(read(file));
      const ranges = Object.entries<string>({ ...dependencies, ...devDependencies });
      expect(ranges.filter(([, range]) => range !== "catalog:" && !range.startsWith("workspace:"))).toEqual([]);
    },
  );
});

describe("README.md", () => {
  const commands = () =>
    [...read("README.md").matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)]
      .flatMap(([, block]) => (block as string).split("\n"))
      .map((line) => line.replace(/\s+#.*$/, "").trim())
      .filter((line) => line !== "" && !line.startsWith("#"));

  it("gives exactly two set-up commands", () => {
    expect(commands()).toEqual(["npx --yes pnpm@12 start", "npx --yes pnpm@12 test"]);
  });

  it("gives the command that .ci/run runs", () => {
    const lines = read(".ci/run").split("\n");
    expect(lines.filter((line) => line.startsWith("npx "))).toEqual(["npx --yes pnpm@12 test"]);
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
  });
});

describe.each(packages)("$manifest.name", ({ path, manifest }) => {
  it("is an ES module under the MIT licence for Node 20.19 and later", () => {
    expect(manifest).toMatchObject({ type: "module", license: "MIT", engines: { node: ">=20.19" } });
    expect(manifest.description).toBeTruthy();
  });

  it("says which files have side effects and which are shipped", () => {
    expect(manifest).toHaveProperty("sideEffects");
    expect(manifest.files).toEqual(expect.arrayContaining(["dist", "src", "!src/**/*.test.*", "!src/**/*.stories.*"]));
  });

  it("puts types first in every export", () => {
    const targets = Object.values(manifest.exports ?? {}).filter((target) => typeof target === "object");
    expect(targets.filter((target) => Object.keys(target)[0] !== "types")).toEqual([]);
  });

  it("publishes rooms, not one entry for everything", () => {
    expect(Object.keys(manifest.exports ?? {})).not.toContain(".");
    expect(Object.keys(manifest.exports ?? {}).length).toBeGreaterThan(1);
  });

  it("has a README", () => {
    expect(files).toContain(`${path}/README.md`);
  });

  it.each(["build", "types", "unit", "package"])("proves its %s step", (step) => {
    expect(manifest.scripts?.[step] ?? "").toContain(`node ../../.ci/step.mjs ${step} `);
  });
});

describe("the apps", () => {
  const scripts = (name: string) => workspaces.find((app) => app.name === name)?.manifest.scripts ?? {};

  it.each([
    ["program-tool", "build"],
    ["program-tool", "types"],
    ["program-tool", "unit"],
    ["program-tool", "e2e"],
    ["docs", "build"],
    ["docs", "types"],
    ["docs", "stories"],
    ["docs", "consumer"],
  ])("%s proves its %s step", (app, step) => {
    expect(scripts(app)[step] ?? "").toContain(`.ci/step.mjs ${step} `);
  });
});

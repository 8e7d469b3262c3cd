import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readChangeset, untold } from "./changesets.js";
import { published, read, root, workspaces } from "./repository.js";

const names = published.map(({ manifest }) => manifest.name).sort();
const config = JSON.parse(read(".changeset/config.json"));
const changesets = readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");

describe("a release", () => {
  const packages = ["packages/thai", "packages/ui"];

  it("needs a changeset when shipped source changed", () => {
    const changed = ["packages/thai/src/text/fold.ts", "docs/architecture.md"];
    expect(untold({ changed, changesets: [], published: packages })).toEqual(["packages/thai/src/text/fold.ts"]);
  });

  it("needs none when a changeset waits", () => {
    const changed = ["packages/thai/src/text/fold.ts"];
    expect(untold({ changed, changesets: ["calm-loom.md"], published: packages })).toEqual([]);
  });

  it("needs none for tests, stories, documents, and packages that are not published", () => {
    const changed = [
      "packages/thai/src/text/fold.test.ts",
      "packages/ui/src/button/Button.stories.tsx",
      "packages/ui/src/testing/conformance.tsx",
      "packages/thai/README.md",
      "packages/samples/src/phayao/index.ts",
      "apps/docs/package.json",
    ];
    expect(untold({ changed, changesets: [], published: packages })).toEqual([]);
  });

  it("needs a changeset when it is the first", () => {
    expect(untold({ changed: undefined, changesets: [], published: packages })).toHaveLength(1);
  });
});

describe("a changeset", () => {
  it("is read as bumps and a text", () => {
    expect(readChangeset(`---\n"@saan/thai": minor\n---\n\nThai dates.\n`)).toEqual({
      bumps: { "@saan/thai": "minor" },
      text: "Thai dates.",
    });
  });

  it.each(["", "Thai dates.", `---\n"@saan/thai": large\n---\n\nThai dates.\n`])("is not %j", (source) => {
    expect(readChangeset(source)).toBeUndefined();
  });
});

describe("this repository", () => {
  it("releases all published packages as one group, to the public registry", () => {
    expect(config.access).toBe("public");
    expect(config.fixed.map((group: string[]) => [...group].sort())).toEqual([names]);
  });

  it("gives all published packages one version", () => {
    expect(new Set(published.map(({ manifest }) => (manifest as { version?: string }).version)).size).toBe(1);
  });

  it("never releases what is private", () => {
    const secret = workspaces.filter(({ manifest }) => manifest.private).map(({ manifest }) => manifest.name);
    const bumped = changesets.flatMap((file) => Object.keys(readChangeset(read(`.changeset/${file}`))?.bumps ?? {}));
    expect(bumped.filter((name) => secret.includes(name))).toEqual([]);
  });

  it("tells users about every change of shipped source since the last release", () => {
    const told = untold({ changed: changedSinceRelease(), changesets, published: published.map(({ path }) => path) });
    expect(told, "run `npx --yes pnpm@12 exec changeset` and say what users will notice").toEqual([]);
  });

  it.each(changesets)("says in %s which packages change and what users will notice", (file) => {
    const changeset = readChangeset(read(`.changeset/${file}`));
    expect(Object.keys(changeset?.bumps ?? {}).filter((name) => !names.includes(name))).toEqual([]);
    expect(changeset?.text.length).toBeGreaterThan(20);
  });
});

/**
 * Files that differ from the newest release tag, new ones included; undefined when nothing was released yet. A clone
 * without tags of a repository with change logs cannot tell, and says nothing changed.
 */
function changedSinceRelease(): string[] | undefined {
  const tag = git("tag", "--list", "v*", "--sort=-version:refname").at(0);
  if (!tag) return published.some(({ path }) => existsSync(join(root, path, "CHANGELOG.md"))) ? [] : undefined;
  return [...git("diff", "--name-only", tag), ...git("ls-files", "--others", "--exclude-standard")];
}

function git(...words: string[]): string[] {
  const run = spawnSync("git", words, { cwd: root, encoding: "utf8" });
  return run.status === 0 ? run.stdout.split("\n").filter((line) => line !== "") : [];
}

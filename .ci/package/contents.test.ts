import { dirname, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { files, manifest, packed } from "./packed.js";

const maps = files.filter((file) => file.endsWith(".map"));

describe("the tarball", () => {
  it("holds built code, its sources, a README and the licence", () => {
    for (const file of ["package.json", "README.md", "LICENSE"]) expect(files).toContain(file);
    expect(files.filter((file) => /^dist\/.+\.js$/.test(file))).not.toEqual([]);
    expect(files.filter((file) => /^src\/.+\.tsx?$/.test(file))).not.toEqual([]);
  });

  it("holds no tests, stories or leftovers", () => {
    const surplus = /\.(test|test-d|stories)\.|(^|\/)(testing|__tests__|\.results|\.turbo)\/|\.tsbuildinfo$|^etc\//;
    expect(files.filter((file) => surplus.test(file))).toEqual([]);
  });

  it("has the file behind every published entry", () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    // "./dist/pages/*.md" stands for any file there, and promises one at least.
    const isPacked = (target: string) => {
      const [start = "", end] = target.slice(2).split("*");
      if (end === undefined) return files.includes(start);
      return files.some((file) => file.startsWith(start) && file.endsWith(end));
    };
    expect(targets.filter((target) => !isPacked(target))).toEqual([]);
  });

  it("has a declaration and both source maps for every built file", () => {
    const built = files.filter((file) => /^dist\/.+\.js$/.test(file)).map((file) => file.slice(0, -".js".length));
    const expected = built.flatMap((file) => [`${file}.js.map`, `${file}.d.ts`, `${file}.d.ts.map`]);
    expect(expected.filter((file) => !files.includes(file))).toEqual([]);
  });

  it("has every source that a source map names", () => {
    const lost = maps.flatMap((file) => {
      const { sources, sourceRoot = "" } = JSON.parse(packed(file)) as { sources: string[]; sourceRoot?: string };
      const named = sources.map((source) => posix.join(dirname(file), sourceRoot, source));
      return named.filter((source) => !files.includes(source)).map((source) => `${file} -> ${source}`);
    });
    expect(maps).not.toEqual([]);
    expect(lost).toEqual([]);
  });

  it("names versions that npm understands", () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(ranges.filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))).toEqual([]);
  });
});

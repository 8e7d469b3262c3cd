import manifest from "@saan/forms/package.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { declarationsOf, exportsOf } from "./apiReference.js";
import { typeFiles } from "./declarations.js";
import { rooms, typeFileOf } from "./rooms.js";

const entries = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  typeof target === "string" ? [] : [[entry.slice(2), target.types.replace("./dist/", "")] as const],
);

describe("the reference of the forms SDK", () => {
  it("has every room that is published, and no other", () => {
    expect(Object.keys(rooms).sort()).toEqual(entries.map(([room]) => room).sort());
    for (const [room, file] of entries) expect(typeFileOf(room)).toBe(file);
  });

  it.each(entries)("tells all that %s publishes", (_, file) => {
    const names = exportsOf(typeFiles, file).map(([name]) => name);
    const told = declarationsOf(typeFiles, file);
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(names));
    for (const { code } of told) expect(code).not.toMatch(/^export|#private|sourceMappingURL|^import/m);
  });

  it("says of nearly everything what it is", () => {
    const all = entries.flatMap(([, file]) => declarationsOf(typeFiles, file));
    const silent = all.filter(({ words }) => words.length === 0).map(({ name }) => name);
    expect(all.length).toBeGreaterThan(200);
    // Props and options whose every member says what it is.
    expect(silent.length / all.length).toBeLessThan(0.3);
  });
});

describe("a type file", () => {
  const files = new Map([
    ["a/index.d.ts", 'export { go, type Way, } from "./go.js";\nexport type { Far } from "../b/far.js";\n'],
    [
      "a/go.d.ts",
      [
        'import type { Far } from "../b/far.js";',
        "/**",
        " * Goes there.",
        " *",
        " * And back.",
        " *",
        " * @throws SaanError `lost`",
        " */",
        "export declare function go(way: Way): void;",
        "export declare function go(way: Way, far: Far): void;",
        "/** A way. */",
        "export interface Way {",
        "    /** In metres. */",
        "    readonly length: number;",
        "}",
        "//# sourceMappingURL=go.d.ts.map",
      ].join("\n"),
    ],
    ["b/far.d.ts", "export declare class Far {\n    #private;\n    readonly miles: number;\n}\n"],
  ]);

  it("is followed to what it passes on", () => {
    expect(declarationsOf(files, "a/index.d.ts")).toEqual(
      [
        { name: "Far", kind: "class", words: [], notes: [], code: "class Far {\n  readonly miles: number;\n}" },
        {
          name: "Way",
          kind: "interface",
          words: ["A way."],
          notes: [],
          code: "interface Way {\n  /** In metres. */\n  readonly length: number;\n}",
        },
        {
          name: "go",
          kind: "function",
          words: ["Goes there.", "And back."],
          notes: ["throws SaanError `lost`"],
          code: "function go(way: Way): void;\nfunction go(way: Way, far: Far): void;",
        },
      ].sort((one, other) => (one.name < other.name ? -1 : 1)),
    );
  });
});

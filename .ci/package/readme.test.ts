import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { files, manifest, packed, unpacked } from "./packed.js";
import { examplesOf } from "./readme.js";

describe(`the README of ${manifest.name}`, () => {
  const examples = examplesOf(files.includes("README.md") ? packed("README.md") : "");

  it("shows an example", () => {
    expect(examples).not.toEqual([]);
  });

  it("compiles as it stands against the packed package, libraries checked too", () => {
    // Inside the unpacked package its own name resolves to itself, by its own exports.
    const folder = join(unpacked, ".readme");
    mkdirSync(folder, { recursive: true });
    // The empty lines make the compiler name the lines of README.md.
    for (const { line, language, code } of examples) {
      writeFileSync(join(folder, `README-${line}.${language}`), "\n".repeat(line) + code);
    }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: COMPILER, include: ["*"] }));
    const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, says: stdout }).toEqual({ status: 0, says: "" });
  });
});

const COMPILER = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  moduleDetection: "force",
  jsx: "react-jsx",
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

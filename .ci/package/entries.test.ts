import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { misplacedDirective } from "./client.js";
import { files, manifest, packed, rooms, unpacked } from "./packed.js";

describe("every entry", () => {
  it.each(rooms)(`${manifest.name} $entry imports in plain Node without a warning`, ({ entry }) => {
    const specifier = `${manifest.name}${entry.slice(1)}`;
    // From inside the unpacked package its own name means itself, by its own exports.
    const script = `process.on("warning", (warning) => { console.error(warning.message); process.exitCode = 1; });
      const room = await import(${JSON.stringify(specifier)});
      if (Object.keys(room).length === 0) console.error("exports nothing at run time");`;
    const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: unpacked,
      encoding: "utf8",
      timeout: 20_000,
      env: { ...process.env, NODE_OPTIONS: "", VITEST: "" },
    });
    expect({ status: run.status, says: run.stderr + run.stdout }).toEqual({ status: 0, says: "" });
  });
});

describe("every built file", () => {
  it(`says "use client" exactly when it needs a browser's React`, () => {
    const built = files.filter((file) => /^dist\/.+\.js$/.test(file));
    const misplaced = built.flatMap((file) => {
      const reason = misplacedDirective(packed(file));
      return reason ? [`${file} ${reason}`] : [];
    });
    expect(misplaced).toEqual([]);
  });
});

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { isPublished, manifest, tarball, textEntries } from "./packed.js";

describe.runIf(isPublished)(`${manifest.name} on npm`, () => {
  it("satisfies publint, suggestions included", async () => {
    const bytes = readFileSync(tarball);
    const packed = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`)).toEqual([]);
  });

  it("gives every consumer of ES modules its types (are the types wrong?)", () => {
    const home = dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json"));
    const words = [join(home, "dist/index.js"), tarball, "--profile", "esm-only", "--format", "ascii"];
    words.push("--no-color", "--no-emoji", "--no-definitely-typed");
    if (textEntries.length > 0) words.push("--exclude-entrypoints", ...textEntries);
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
  });
});

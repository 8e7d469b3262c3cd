// Brings files that a script has written into the house's format.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./turbo.mjs";

/** Formats a folder, given from the root; answers the exit code. */
export function format(folder) {
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  const words = [biome, "format", "--write", join(root, folder)];
  return spawnSync(process.execPath, words, { cwd: root, stdio: ["ignore", "ignore", "inherit"] }).status ?? 1;
}

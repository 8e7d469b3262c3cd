import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The package in the workspace: absolute path of its folder. */
    source: string;
    /** The packed tarball: absolute path. */
    tarball: string;
    /** The unpacked tarball, with the dependencies of the workspace package beside it. */
    unpacked: string;
  }
}

/** Packs the package in the working directory as `pnpm publish` would, once for all checks. */
export function setup(project: TestProject) {
  const source = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "saan-package-"));
  run("pnpm", ["pack", "--pack-destination", folder], source);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!tarball) throw new Error(`pnpm pack left no tarball of ${source}`);
  run("tar", ["-xzf", tarball], folder);
  const unpacked = join(folder, "package");
  symlinkSync(join(source, "node_modules"), join(unpacked, "node_modules"), "junction");
  project.provide("source", source);
  project.provide("tarball", join(folder, tarball));
  project.provide("unpacked", unpacked);
  return () => rmSync(folder, { recursive: true });
}

function run(program: string, words: string[], cwd: string) {
  const { status, error, stdout, stderr } = spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error)
    throw new Error(`${program} was not found: start this check with \`npx --yes pnpm@12 --filter <package> package\``);
  if (status !== 0) throw new Error(`${program} ${words.join(" ")} failed:\n${stdout}${stderr}`);
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGES = ["thai", "areas", "schema", "forms", "ui"];
const packages = join(import.meta.dirname, "../../../packages");

/** Packs what a consumer of `@saan/ui` needs, as `pnpm publish` would. Answers the tarball of each package by its name. */
export function packInto(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(PACKAGES.map((name) => [`@saan/${name}`, pack(join(packages, name), folder)]));
}

/** The lowest version that a peer range of `@saan/ui` names: `^18.3.0 || ^19.0.0` begins at 18.3.0. */
export function peerFloor(peer: string): string {
  const { peerDependencies } = JSON.parse(readFileSync(join(packages, "ui/package.json"), "utf8"));
  const floor = /\d+\.\d+\.\d+/.exec(peerDependencies[peer])?.[0];
  if (!floor) throw new Error(`packages/ui/package.json names no peer ${peer}.`);
  return floor;
}

function pack(source: string, folder: string): string {
  const { status, error, stdout, stderr } = spawnSync("pnpm", ["pack", "--json", "--pack-destination", folder], {
    cwd: source,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error)
    throw new Error("pnpm was not found: start this check with `npx --yes pnpm@12 --filter @saan/docs consumer`");
  if (status !== 0) throw new Error(`pnpm pack of ${source} failed:\n${stdout}${stderr}`);
  return JSON.parse(stdout).filename;
}

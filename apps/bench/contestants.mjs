import { spawnSync } from "node:child_process";

/** Installs what stands beside ours, for one bench alone and without running anyone's scripts. @param {string} folder */
export function installContestants(folder) {
  const install = ["--yes", "pnpm@12", "--dir", folder, "install", "--frozen-lockfile", "--ignore-scripts"];
  if (spawnSync("npx", install, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0)
    process.exit(1);
}

import { spawnSync } from "node:child_process";

/** Runs pnpm as the README does, its output shown, and answers its exit code. @param {readonly string[]} words @param {NodeJS.ProcessEnv} extra */
export function pnpm(words, extra = {}) {
  const run = spawnSync("npx", ["--yes", "pnpm@12", ...words], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...extra },
  });
  return run.status ?? 1;
}

/**
 * Installs a folder that is a workspace of its own, for one command alone and without running anyone's scripts. Ends the program
 * when that fails. @param {string} folder
 */
export function installApart(folder) {
  const status = pnpm(["--dir", folder, "install", "--frozen-lockfile", "--ignore-scripts"]);
  if (status !== 0) process.exit(status);
}

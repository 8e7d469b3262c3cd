// Starts turbo the same way everywhere: no telemetry, no update notice, no questions, the repository's own binary.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const binary = createRequire(import.meta.url).resolve("turbo/bin/turbo");

const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  // The command that started us has already checked the installation; once per task would be a race.
  pnpm_config_verify_deps_before_run: "false",
};

/** Runs turbo to its end and answers its exit code; its output is shown as it comes. */
export function turbo(words, extra = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary, ...words], {
      cwd: root,
      env: { ...environment, ...extra },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
}

/** The tasks turbo would run, as `{ package, task, folder }`; packages without the script are left out. */
export function plan(tasks) {
  const run = spawnSync(process.execPath, [binary, "run", ...tasks, "--dry=json"], {
    cwd: root,
    env: environment,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`turbo could not plan the run:\n${run.stderr || run.stdout}`);
  return JSON.parse(run.stdout)
    .tasks.filter((task) => task.command !== "<NONEXISTENT>")
    .map((task) => ({ package: task.package, task: task.task, folder: task.directory }));
}

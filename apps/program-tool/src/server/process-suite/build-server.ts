import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const appFolder = fileURLToPath(new URL("../../..", import.meta.url));

/** Bundles the server as it is now for the tests that start it as a program; two folders deep, as `dist/server` is. */
export function setup(): void {
  const tsup = fileURLToPath(new URL("../../../node_modules/tsup/dist/cli-default.js", import.meta.url));
  execFileSync(process.execPath, [tsup, "--out-dir", ".results/server", "--silent"], {
    cwd: appFolder,
    stdio: "inherit",
  });
}

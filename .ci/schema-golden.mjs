// `npx --yes pnpm@12 schema:golden`: builds the samples and keeps, for every kind of record that has none yet, a file of
// today's version in packages/schema/src/<room>/golden: tomorrow it is the old file that must still be read. With
// --unreleased, files of versions that nobody outside has are written anew.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { format } from "./format.mjs";
import { root, turbo } from "./turbo.mjs";

const built = await turbo(["run", "build", "--filter=@saan/samples", "--output-logs=errors-only"]);
if (built !== 0) process.exit(built);
const words = [join(root, "packages/samples/scripts/golden.mjs"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
process.exit(status || format("packages/schema/src"));

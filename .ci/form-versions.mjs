// `npx --yes pnpm@12 form:versions`: keeps the outline and golden drafts of every form of the programme tool whose version is
// new, in apps/program-tool/src/agreements/form-versions. With --unreleased it also writes today's version anew where nobody
// outside has it yet.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "./format.mjs";
import { root, turbo } from "./turbo.mjs";

const { values } = parseArgs({ options: { unreleased: { type: "boolean", default: false } } });
const tool = join(root, "apps/program-tool");

const built = await turbo(["run", "build", "--filter=@saan/program-tool^...", "--output-logs=errors-only"]);
if (built !== 0) process.exit(built);
const vitest = join(dirname(createRequire(join(tool, "package.json")).resolve("vitest/package.json")), "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "src/agreements/form-versions.test.ts"], {
  cwd: tool,
  stdio: "inherit",
  env: { ...process.env, SAAN_FORMS: values.unreleased ? "rewrite" : "write" },
});
process.exitCode = status || format("apps/program-tool/src/agreements/form-versions");

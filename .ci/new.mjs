// Writes a new component of @saan/ui, and brings what the checks compare with up to date:
//   npx --yes pnpm@12 new component <name> [--write-only]
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { root, turbo } from "./turbo.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // The files and nothing more: no build, no API report.
  options: { "write-only": { type: "boolean", default: false } },
});
const [kind, name, ...surplus] = positionals;
if (kind !== "component" || !name || surplus.length > 0) {
  console.error("Usage: npx --yes pnpm@12 new component <name>\nThe name is in kebab-case, as in decision-card.");
  process.exit(2);
}

/** Runs a program of the repository's own and ends with it when it fails. */
function run(program, words, { advice, ...options }) {
  const { status } = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    ...options,
  });
  if (status === 0) return;
  if (advice) console.error(advice);
  process.exit(status ?? 1);
}

const ui = join(root, "packages/ui");
const resolve = createRequire(import.meta.url).resolve;
const bin = (module, file) => join(dirname(resolve(`${module}/package.json`)), file);
const later = `The files are written. When it is put right: npx --yes pnpm@12 api:update`;

run(bin("@turbo/gen", "dist/cli.js"), ["run", "component", "--root", root, "--args", name], {});
run(
  bin("@biomejs/biome", "bin/biome"),
  [
    "check",
    "--write",
    "--error-on-warnings",
    join(ui, "src", name),
    join(ui, "src/messages/catalogue.ts"),
    join(ui, "package.json"),
    join(ui, ".size-limit.json"),
    join(root, "apps/docs/consumer/template/server/samples.js"),
  ],
  { advice: "The files are written, but not all in the house's format: npx --yes pnpm@12 format" },
);

if (!values["write-only"]) {
  const status = await turbo(["run", "build", "--filter=@saan/ui", "--output-logs=errors-only"]);
  if (status !== 0) {
    console.error(later);
    process.exit(status);
  }
  // Writes etc/ui.api.md anew and weighs the new entry.
  run(bin("vitest", "vitest.mjs"), ["run", "--config", "../../.ci/package/vitest.config.ts", "api", "size"], {
    cwd: ui,
    env: { ...process.env, SAAN_API_UPDATE: "1" },
    advice: later,
  });
}

console.log(`
packages/ui/src/${name} is yours: a titled part of a page, to be made into what you need. Then
  - say in .changeset/new-${name}.md what users will notice,
  - say in its guide.ts what it is for, when to use it and when not: its page is made from that,
  - npx --yes pnpm@12 api:update when its props changed, and npx --yes pnpm@12 test.`);

// `npx --yes pnpm@12 schema:versions`: keeps the structure of every kind of record whose version is new, in
// packages/schema/etc/versions. With --unreleased it also rewrites today's version where nobody outside has it yet; with
// --released, run on the commit that is released, it closes every version for good.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { format } from "./format.mjs";
import { root } from "./turbo.mjs";

const { values } = parseArgs({ options: { unreleased: { type: "boolean" }, released: { type: "boolean" } } });
if (values.unreleased && values.released) {
  console.error("Usage: npx --yes pnpm@12 schema:versions [--unreleased | --released]");
  process.exit(2);
}

const versions = join(root, "packages/schema/src/testing/versions");
const load = async (file) => (await runnerImport(join(versions, file), { root, logLevel: "error" })).module;
const { allEvidence, keep, nextRecord } = await load("command.ts");

const wish = values.unreleased ? "unreleased" : values.released ? "released" : undefined;
let refused = 0;
let written = 0;
for (const evidence of allEvidence()) {
  const next = nextRecord(evidence, wish);
  if (next === undefined) continue;
  if (typeof next === "string") {
    console.error(next);
    refused += 1;
  } else {
    keep(next);
    written += 1;
    console.log(`${next.kind}: version ${next.version}${next.released ? ", released" : ""}`);
  }
}
console.log(`${written} written, ${refused} refused`);

if (written > 0) refused += format("packages/schema/etc/versions");
process.exitCode = refused > 0 ? 1 : 0;

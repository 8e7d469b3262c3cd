// `npx --yes pnpm@12 bench:kits`: the same form by ours and by other kits, in bytes and in a browser; with `--save` also into
// kits.json, which the documentation shows; `--bytes` weighs again and keeps the times. What stands beside ours is installed first, for this bench alone.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installApart } from "../../../.ci/pnpm.mjs";
import { save } from "../save.mjs";
import { printTable } from "../table.mjs";

const HERE = import.meta.dirname;
const CONTESTANTS = join(HERE, "contestants");
const RUNS = 3;

installApart(CONTESTANTS);

const { inChromium } = await import("./browser.mjs");
const { bytesTable, speedTables, tryForms } = await import("./tables.mjs");
const { manifestOf } = await import("./packages.mjs");

const FILE = join(HERE, "kits.json");
const tables = process.argv.includes("--bytes") ? [await bytesTable(), ...speedSaved()] : await inChromium(measureAll);
for (const table of tables) console.log(`${printTable(table)}\n`);

if (process.argv.includes("--save")) save(FILE, manifestOf(CONTESTANTS).dependencies, tables);

/** @param {import("./tables.mjs").Open} open @returns {Promise<import("../measured.d.ts").Table[]>} */
async function measureAll(open) {
  const wrong = await tryForms(open);
  if (wrong.length > 0) throw new Error(`Nothing is measured until every form works:\n${wrong.join("\n")}`);
  return [await bytesTable(), ...(await speedTables(open, RUNS))];
}

/** What was last measured in a browser. @returns {import("../measured.d.ts").Table[]} */
function speedSaved() {
  if (!existsSync(FILE)) return [];
  /** @type {import("../measured.d.ts").Measured} */
  const { tables: saved } = JSON.parse(readFileSync(FILE, "utf8"));
  return saved.filter(({ id }) => id !== "kits-bytes");
}

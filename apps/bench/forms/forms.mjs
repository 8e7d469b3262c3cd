// `npx --yes pnpm@12 bench:forms`: the same form of 200 fields by ours and by others, in a browser; with `--save` also into
// forms.json, which the documentation shows. What stands beside ours is installed first, for this bench alone.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installApart } from "../../../.ci/pnpm.mjs";
import { save } from "../save.mjs";
import { printTable } from "../table.mjs";

const HERE = import.meta.dirname;
const CONTESTANTS = join(HERE, "contestants");
const { values: asked } = parseArgs({
  options: { save: { type: "boolean" }, rounds: { type: "string", default: "3" } },
});

installApart(CONTESTANTS);

const { inChromium } = await import("../kits/browser.mjs");
const { allPages, speedTables, tryForms } = await import("./tables.mjs");
const { manifestOf } = await import("../kits/packages.mjs");

const built = await allPages();
/** @type {readonly import("../measured.d.ts").Table[]} */
const tables = await inChromium(async (open) => {
  const wrong = await tryForms(open, built.pages);
  if (wrong.length > 0) throw new Error(`Nothing is measured until every form works:\n${wrong.join("\n")}`);
  return speedTables(open, Number(asked.rounds), built);
});
for (const table of tables) console.log(`${printTable(table)}\n`);

if (asked.save) save(join(HERE, "forms.json"), manifestOf(CONTESTANTS).dependencies, tables);

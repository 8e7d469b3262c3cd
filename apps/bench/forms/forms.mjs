// `npx --yes pnpm@12 bench:forms`: the same form of 200 fields by ours and by others, in a browser; with `--save` also into
// forms.json, which the documentation shows. What stands beside ours is installed first, for this bench alone.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { printTable } from "../table.mjs";

const HERE = import.meta.dirname;
const CONTESTANTS = join(HERE, "contestants");
const RUNS = 3;

const install = ["--yes", "pnpm@12", "--dir", CONTESTANTS, "install", "--frozen-lockfile", "--ignore-scripts"];
if (spawnSync("npx", install, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0) process.exit(1);

const { inChromium } = await import("../kits/browser.mjs");
const { speedTables, tryForms } = await import("./tables.mjs");
const { manifestOf } = await import("../kits/packages.mjs");

/** @type {readonly import("../measured.d.ts").Table[]} */
const tables = await inChromium(async (open) => {
  const wrong = await tryForms(open);
  if (wrong.length > 0) throw new Error(`Nothing is measured until every form works:\n${wrong.join("\n")}`);
  return speedTables(open, RUNS);
});
for (const table of tables) console.log(`${printTable(table)}\n`);

if (process.argv.includes("--save")) {
  /** @type {import("../measured.d.ts").Measured} */
  const measured = {
    measuredOn: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
    peers: manifestOf(CONTESTANTS).dependencies,
    note: {
      en: "One run on one shared machine: compare the rows of a table, never numbers of two machines.",
      th: "วัดครั้งเดียวบนเครื่องที่ใช้ร่วมกัน ให้เทียบแถวในตารางเดียวกัน อย่าเทียบตัวเลขข้ามเครื่อง",
    },
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(4)) : cell))),
    })),
  };
  const file = join(HERE, "forms.json");
  writeFileSync(file, JSON.stringify(measured));
  // As the linter wants every file.
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  const { status } = spawnSync(process.execPath, [biome, "format", "--write", file], { stdio: "inherit" });
  if (status !== 0) throw new Error("forms.json could not be formatted.");
}

// `npx --yes pnpm@12 bench:kits`: the same form by ours and by other kits, in bytes and in a browser; with `--save` also into
// kits.json, which the documentation shows; `--bytes` weighs again and keeps the times. What stands beside ours is installed first, for this bench alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { printTable } from "../table.mjs";

const HERE = import.meta.dirname;
const CONTESTANTS = join(HERE, "contestants");
const RUNS = 3;

const install = ["--yes", "pnpm@12", "--dir", CONTESTANTS, "install", "--frozen-lockfile", "--ignore-scripts"];
if (spawnSync("npx", install, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0) process.exit(1);

const { inChromium } = await import("./browser.mjs");
const { bytesTable, speedTables, tryForms } = await import("./tables.mjs");
const { manifestOf } = await import("./packages.mjs");

const FILE = join(HERE, "kits.json");
const tables = process.argv.includes("--bytes") ? [await bytesTable(), ...speedSaved()] : await inChromium(measureAll);
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
  writeFileSync(FILE, JSON.stringify(measured));
  // As the linter wants every file.
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  const { status } = spawnSync(process.execPath, [biome, "format", "--write", FILE], { stdio: "inherit" });
  if (status !== 0) throw new Error("kits.json could not be formatted.");
}

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

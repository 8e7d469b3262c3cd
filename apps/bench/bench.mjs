// `npx --yes pnpm@12 bench`: every table, in two minutes or so; with `--save` also into measured.json, which the documentation
// shows. See README.md for what is measured and what is not.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { thorough } from "./effort.mjs";
import { printTable } from "./table.mjs";

const FILE = join(import.meta.dirname, "measured.json");
const save = process.argv.includes("--save");
const measuredOn = new Date().toISOString().slice(0, 10);
const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`;
const note = {
  en: "One run on one shared machine: compare the rows of a table, never numbers of two machines.",
  th: "วัดครั้งเดียวบนเครื่องที่ใช้ร่วมกัน ให้เทียบแถวในตารางเดียวกัน อย่าเทียบตัวเลขข้ามเครื่อง",
};

try {
  const { measureTables } = await import("./tables.mjs");
  console.log(
    `${measuredOn}, Node ${process.version}, ${processor}\n${note.en}\n✓ right  ✗ wrong  – says that it cannot\n`,
  );
  const tables = [];
  for await (const table of measureTables(thorough)) {
    console.log(`${printTable(table)}\n`);
    tables.push(table);
  }
  if (save) write({ measuredOn, node: process.version, processor, peers: peers(), note, tables });
} catch (failure) {
  if (failure instanceof Error && "code" in failure && failure.code === "ERR_MODULE_NOT_FOUND") {
    console.error(`${failure.message}\nBuild the packages first: npx --yes pnpm@12 build`);
    process.exit(1);
  }
  throw failure;
}

/** @param {import("./measured.d.ts").Measured} measured */
function write(measured) {
  const tables = measured.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, at) => (table.columns[at]?.kind === "measured" ? rounded(cell) : cell)),
    ),
  }));
  writeFileSync(FILE, JSON.stringify({ ...measured, tables }));
  // As the linter wants every file.
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  const { status } = spawnSync(process.execPath, [biome, "format", "--write", FILE], { stdio: "inherit" });
  if (status !== 0) throw new Error("measured.json could not be formatted.");
}

/** Four figures: no clock tells more. @param {import("./measured.d.ts").Cell} cell */
function rounded(cell) {
  return typeof cell === "number" ? Number(cell.toPrecision(4)) : cell;
}

/** The installed versions of what is measured beside ours. @returns {Record<string, string>} */
function peers() {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8"));
  const tools = ["esbuild", "tinybench", "typescript", "vitest"];
  const names = Object.keys(manifest.devDependencies).filter(
    (name) => !/^@(saan|types)\//.test(name) && !tools.includes(name),
  );
  return Object.fromEntries(
    names.map((name) => {
      const file = join(import.meta.dirname, "node_modules", name, "package.json");
      return [name, JSON.parse(readFileSync(file, "utf8")).version];
    }),
  );
}

// `npx --yes pnpm@12 bench`: every table, in two minutes or so; with `--save` also into measured.json, which the documentation
// shows. See README.md for what is measured and what is not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { thorough } from "./effort.mjs";
import { note, run, save } from "./save.mjs";
import { printTable } from "./table.mjs";

try {
  const { measureTables } = await import("./tables.mjs");
  console.log(
    `${run.measuredOn}, Node ${run.node}, ${run.processor}\n${note.en}\n✓ right  ✗ wrong  – says that it cannot\n`,
  );
  const tables = [];
  for await (const table of measureTables(thorough)) {
    console.log(`${printTable(table)}\n`);
    tables.push(table);
  }
  if (process.argv.includes("--save")) save(join(import.meta.dirname, "measured.json"), peers(), tables);
} catch (failure) {
  if (failure instanceof Error && "code" in failure && failure.code === "ERR_MODULE_NOT_FOUND") {
    console.error(`${failure.message}\nBuild the packages first: npx --yes pnpm@12 build`);
    process.exit(1);
  }
  throw failure;
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

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// From packages/ui.
export const ROOT = "../..";
const SAMPLES = `${ROOT}/apps/docs/consumer/template/server/samples.js`;

/**
 * What a component with a few words and without dependencies may weigh: a little more than the template does.
 * Whoever adds to it raises the budget knowingly.
 */
const FIRST_BUDGET = "2 kB";

/** Publishes the room, before the style sheets. */
export function addEntry(folder: string, kebab: string): string {
  const manifest = readJson(join(folder, "package.json"));
  const entries = Object.entries(manifest.exports);
  const styles = entries.findIndex(([entry]) => entry.endsWith(".css"));
  const target = { types: `./dist/${kebab}/index.d.ts`, default: `./dist/${kebab}/index.js` };
  entries.splice(styles < 0 ? entries.length : styles, 0, [`./${kebab}`, target]);
  writeJson(join(folder, "package.json"), { ...manifest, exports: Object.fromEntries(entries) });
  return "package.json: the entry";
}

/** Gives the room its budget, before those of the style sheets. */
export function addBudget(folder: string, kebab: string): string {
  const file = join(folder, ".size-limit.json");
  const budgets: { name: string }[] = existsSync(file) ? readJson(file) : [];
  const styles = budgets.findIndex(({ name }) => name.endsWith(".css"));
  const budget = { name: `./${kebab}`, path: `dist/${kebab}/index.js`, gzip: true, limit: FIRST_BUDGET };
  budgets.splice(styles < 0 ? budgets.length : styles, 0, budget);
  writeJson(file, budgets);
  return ".size-limit.json: its budget";
}

/** Puts the room's words into the catalogue of all. */
export function addWords(folder: string): string {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts/catalogue.mjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`scripts/catalogue.mjs failed:\n${stderr}`);
  return "messages/catalogue.ts: its words";
}

/** Gives the check of server rendering one instance to render. */
export function addSample(folder: string, kebab: string, pascal: string): string {
  const file = join(folder, SAMPLES);
  const samples = readFileSync(file, "utf8");
  const end = samples.lastIndexOf("\n};");
  if (end < 0)
    throw new Error(`${SAMPLES} does not end its list of samples with "};": add one for ./${kebab} by hand.`);
  const room = `import { ${pascal} } from "@saan/ui/${kebab}";`;
  const sample = `  "./${kebab}": h(${pascal}, { title: "ขั้นตอนต่อไป", count: 1 }, "ส่งสำเนาให้คู่ความร่วมมือ"),`;
  writeFileSync(file, `${room}\n${samples.slice(0, end)}\n${sample}${samples.slice(end)}`);
  return "samples.js: one instance to render on a server";
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

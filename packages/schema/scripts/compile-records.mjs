// Part of `build`, after tsup and tsc: writes dist/compiled/<room>.js for every published entry ./compiled/<room>. It exports
// the room's record definitions under the same names, each with the code of its parser.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const home = join(import.meta.dirname, "..");
const made = join(home, "dist/compiled");
const { exports } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const { emitParser } = await imported("compile");

mkdirSync(made, { recursive: true });
for (const entry of Object.keys(exports)) {
  const room = /^\.\/([\w-]+)$/.exec(entry)?.[1];
  if (room === undefined) continue;
  const definitions = Object.entries(await imported(room)).filter(([, value]) => isDefinition(value));
  const isPublished = `./compiled/${room}` in exports;
  if (definitions.length > 0 !== isPublished)
    throw new Error(`package.json: ${entry} holds ${definitions.length} records, so ./compiled/${room} is amiss.`);
  if (isPublished) write(room, definitions);
}

/** @param {string} room */
function imported(room) {
  return import(pathToFileURL(join(home, `dist/${room}/index.js`)).href);
}

/** @param {unknown} value */
function isDefinition(value) {
  return typeof value === "object" && value !== null && "schema" in value && "rules" in value;
}

/**
 * @param {string} room
 * @param {[string, { schema: never }][]} definitions
 */
function write(room, definitions) {
  const names = definitions.map(([name]) => name);
  const code = definitions.map(([name, { schema }]) => {
    const emitted = emitParser(schema);
    // A schema that only zod can read is read by zod.
    const value = emitted ? `/* @__PURE__ */ withEmitted(${name}_, ${emitted})` : `${name}_`;
    return `export const ${name} = ${value};`;
  });
  const lines = [
    `import { withEmitted } from "../compile/emitted.js";`,
    `import { ${names.map((name) => `${name} as ${name}_`).join(", ")} } from "../${room}/index.js";`,
    ...code,
    `//# sourceMappingURL=${room}.js.map`,
  ];
  writeFileSync(join(made, `${room}.js`), `${lines.join("\n")}\n`);
  const types = `export { ${names.join(", ")} } from "../${room}/index.js";\n//# sourceMappingURL=${room}.d.ts.map\n`;
  writeFileSync(join(made, `${room}.d.ts`), types);
  // Nobody wrote the code line by line: a debugger is sent to the room it is about.
  for (const file of [`${room}.js`, `${room}.d.ts`]) {
    const map = { version: 3, file, sources: [`../../src/${room}/index.ts`], names: [], mappings: "" };
    writeFileSync(join(made, `${file}.map`), JSON.stringify(map));
  }
}

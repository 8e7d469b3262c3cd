// Makes src/tokens/tokens.css and values.ts from src/tokens/*.tokens.json; in a build (--dist) the files for other tools.
// --check writes nothing, and fails when a made file is not what its sources say.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { css } from "./tokens/css.mjs";
import { figma, figmaMode, resolver } from "./tokens/interchange.mjs";
import { readAll, source } from "./tokens/readTokens.mjs";
import { typescript } from "./tokens/typescript.mjs";

const flag = process.argv[2];
const sets = await readAll();

if (flag === "--dist") {
  const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist/tokens");
  mkdirSync(dist, { recursive: true });
  const files = {
    "tokens.json": resolver(sets),
    "figma.json": figma(sets),
    "figma.light.json": figmaMode(sets, "light"),
    "figma.dark.json": figmaMode(sets, "dark"),
    "figma.high-contrast.json": figmaMode(sets, "contrast"),
  };
  for (const [name, tree] of Object.entries(files)) {
    writeFileSync(join(dist, name), `${JSON.stringify(tree, null, 2)}\n`);
  }
} else {
  const made = { "tokens.css": css(sets), "values.ts": typescript(sets) };
  for (const [name, text] of Object.entries(made)) {
    const file = join(source, name);
    if (flag !== "--check") writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.error(`src/tokens/${name} is not what *.tokens.json say: run pnpm --filter @saan/ui tokens`);
      process.exitCode = 1;
    }
  }
}

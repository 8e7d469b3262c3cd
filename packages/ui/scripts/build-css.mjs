// Every component's CSS, in layer order, as dist/styles.css, and without layers as dist/unlayered.css, for a page whose own
// resets are in no layer and cannot be put into one; the fonts apart (dist/fonts.css), so that a page with its own copy of
// Sarabun can leave them out; and each component's CSS alone beside its code. Beside tokens.css, the tokens for other tools.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { neededCss } from "./neededCss.mjs";
import { withoutLayers } from "./withoutLayers.mjs";

const target = ["chrome109", "safari16", "firefox115"];

const first = ["src/tokens/tokens.css", "src/base/base.css"];
const rest = readdirSync("src", { recursive: true })
  .map((file) => join("src", String(file)))
  .filter((file) => file.endsWith(".css") && !first.includes(file) && !file.endsWith("fonts.css"))
  .sort();

/** @param {string} file */
const isBase = (file) => file.startsWith("src/base/");

/** @param {string} file */
const read = (file) => readFileSync(file, "utf8");
const bare = rest.map((file) => withoutLayers(read(file)));

// One layer around all components: a hundred openings say nothing more.
await build({
  stdin: {
    contents: [...first.map(read), "@layer saan.components {", ...bare, "}"].join("\n"),
    loader: "css",
  },
  minify: true,
  outfile: "dist/styles.css",
  target,
});

await build({
  stdin: {
    contents: [...first.map((file) => withoutLayers(read(file))), ...bare].join("\n"),
    loader: "css",
  },
  minify: true,
  outfile: "dist/unlayered.css",
  target,
});

await build({
  entryPoints: ["src/tokens/fonts.css"],
  bundle: true,
  minify: true,
  outfile: "dist/fonts.css",
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]",
});

// What every part stands on, for a page that takes components' files one by one: `@saan/ui/base.css`.
await build({
  stdin: {
    contents: ["src/base/base.css", ...rest.filter(isBase)].map((file) => `@import "./${file}";`).join("\n"),
    resolveDir: process.cwd(),
    loader: "css",
  },
  bundle: true,
  minify: true,
  outfile: "dist/base.css",
  target,
});

for (const file of [...first, ...rest]) {
  const copy = file.replace(/^src/, "dist");
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(file, copy);
}

// What one room looks like, with the rooms it is made of: `@saan/ui/css/date-picker.css`. Imports, so that a bundler takes each
// file once however many rooms name it.
mkdirSync("dist/css", { recursive: true });
const cssOf = neededCss(
  "src",
  rest.filter((file) => !isBase(file)).map((file) => file.slice("src/".length)),
);
for (const room of Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports).map((entry) =>
  entry.slice(2),
)) {
  if (!existsSync(join("src", room, "index.ts"))) continue;
  const lines = (await cssOf(room)).map((file) => `@import "../${file}";\n`);
  writeFileSync(`dist/css/${room}.css`, ["@layer saan.tokens, saan.base, saan.components;\n", ...lines].join(""));
}

execFileSync(process.execPath, ["scripts/build-tokens.mjs", "--dist"], { stdio: "inherit" });

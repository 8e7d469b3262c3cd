// Every component's CSS, in layer order, as dist/styles.css, and without layers as dist/unlayered.css, for a page whose own
// resets are in no layer and cannot be put into one; the fonts apart (dist/fonts.css), so that a page with its own copy of
// Sarabun can leave them out; and each component's CSS alone beside its code. Beside tokens.css, the tokens for other tools.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { withoutLayers } from "./withoutLayers.mjs";

const target = ["chrome109", "safari16", "firefox115"];

const first = ["src/tokens/tokens.css", "src/base/base.css"];
const rest = readdirSync("src", { recursive: true })
  .map((file) => join("src", String(file)))
  .filter((file) => file.endsWith(".css") && !first.includes(file) && !file.endsWith("fonts.css"))
  .sort();

await build({
  stdin: {
    contents: [...first, ...rest].map((file) => `@import "./${file}";`).join("\n"),
    resolveDir: process.cwd(),
    loader: "css",
  },
  bundle: true,
  minify: true,
  outfile: "dist/styles.css",
  target,
});

await build({
  stdin: {
    contents: [...first, ...rest].map((file) => withoutLayers(readFileSync(file, "utf8"))).join("\n"),
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

for (const file of [...first, ...rest]) {
  const copy = file.replace(/^src/, "dist");
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(file, copy);
}

// What one room looks like, with the rooms it is made of: `@saan/ui/css/date-picker.css`. Imports, so that a bundler takes each
// file once however many rooms name it.
const rooms = rest.map((file) => file.split("/")[1]);
mkdirSync("dist/css", { recursive: true });
for (const room of Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports).map((entry) =>
  entry.slice(2),
)) {
  const entry = join("src", room, "index.ts");
  if (!existsSync(entry)) continue;
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const used = new Set(Object.keys(metafile.inputs).map((file) => file.split("/")[1]));
  const needed = rest.filter((_, at) => used.has(rooms[at]));
  const lines = needed.map((file) => `@import "${file.replace(/^src/, "..")}";\n`);
  writeFileSync(`dist/css/${room}.css`, ["@layer saan.tokens, saan.base, saan.components;\n", ...lines].join(""));
}

execFileSync(process.execPath, ["scripts/build-tokens.mjs", "--dist"], { stdio: "inherit" });

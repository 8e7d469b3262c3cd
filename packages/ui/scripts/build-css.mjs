// Every component's CSS, in layer order, as dist/styles.css; the fonts apart (dist/fonts.css), so that a page with its
// own copy of Sarabun can leave them out; and each component's CSS alone beside its code.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

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
  target: ["chrome109", "safari16", "firefox115"],
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
  const target = file.replace(/^src/, "dist");
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
}

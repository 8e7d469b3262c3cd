import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const HERE = import.meta.dirname;
const THEIRS = join(HERE, "contestants/node_modules");
const OURS = join(HERE, "../node_modules");

/**
 * A page of its own for a contender, React with it: what it can show stands in `globalThis.kit`.
 * @param {import("./contenders.mjs").Contender} contender
 * @param {number} scale 1 for 200 fields
 */
export async function pageOf({ folder }, scale) {
  const isOurs = folder === "saan";
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', SCALE: String(scale) },
    outdir: "out",
    write: false,
    logLevel: "error",
    loader: { ".woff2": "empty" },
    stdin: {
      contents: [
        `import * as contestant from "./contestants/${folder}/form.jsx";`,
        ...(isOurs ? ['import "@saan/ui/styles.css";'] : []),
        'import { open } from "./contestants/page.jsx";',
        "open(contestant);",
      ].join("\n"),
      resolveDir: HERE,
    },
    alias: {
      // One React for all; and ours reads with the zod it is built with.
      ...Object.fromEntries(["react", "react-dom"].map((name) => [name, join(THEIRS, name)])),
      ...(isOurs && { zod: dirname(createRequire(join(OURS, "x.js")).resolve("zod/package.json")) }),
    },
  });
  const text = (/** @type {string} */ ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { js: text(".js"), css: text(".css") };
}

import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * What an app ships to use these exports of a module: bundled and minified by esbuild for a browser, gzipped.
 * @param {string} folder where the module is
 * @param {string} source code that names what is used: `export { read } from "./saan.mjs"`
 */
export async function bytes(folder, source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // Thai as it is written: escaped, every letter would be six bytes.
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

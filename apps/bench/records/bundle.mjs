import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bundles the source of a contestant as an app would: minified, with all it needs, in one file.
 * @param {string} folder where the file is written
 * @param {string} name
 * @param {string} source
 * @param {string[]} external what is left out
 */
export async function bundle(folder, name, source, external = []) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, sourcefile: `${name}.mjs` },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    charset: "utf8",
    external,
    // What was written to a folder for temporary files asks for libraries too.
    nodePaths: [join(import.meta.dirname, "../node_modules")],
    write: false,
    logLevel: "error",
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name.replace(/\W+/g, "-")}.mjs`);
  writeFileSync(file, contents);
  return { name, file, url: pathToFileURL(file).href, gzip: gzipSync(contents, { level: 9 }).length };
}

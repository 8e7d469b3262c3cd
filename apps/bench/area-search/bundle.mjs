import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bundles a contestant as an app would (minified, split where it loads lazily).
 * @param {string} source the contestant's module
 * @param {string} outdir where the bundle is written
 * @param {RegExp} unused chunks that searching Thai names never loads
 * @returns {Promise<{ file: string, gzip: number }>} the file to load, and the gzipped bytes of all that is loaded
 */
export async function bundle(source, outdir, unused) {
  const { metafile, outputFiles } = await build({
    entryPoints: { contestant: source },
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "node",
    // Thai as it is written: escaped, every letter would be six bytes.
    charset: "utf8",
    outExtension: { ".js": ".mjs" },
    metafile: true,
    write: false,
  });
  mkdirSync(outdir, { recursive: true });
  let gzip = 0;
  for (const { path, contents } of outputFiles) {
    writeFileSync(path, contents);
    const inputs = Object.keys(outputOf(metafile, path).inputs);
    if (!inputs.some((input) => unused.test(input))) gzip += gzipSync(contents, { level: 9 }).length;
  }
  return { file: join(outdir, "contestant.mjs"), gzip };
}

/**
 * @param {import("esbuild").Metafile} metafile
 * @param {string} path
 */
function outputOf(metafile, path) {
  const found = Object.entries(metafile.outputs).find(([output]) => path.endsWith(output.replace(/^(\.\.\/)+/, "")));
  if (!found) throw new Error(`esbuild says nothing about ${path}.`);
  return found[1];
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

/** @typedef {import("./contenders.mjs").Contender} Contender */

const HERE = import.meta.dirname;
const REACT = ["react", "react-dom", "react/*", "react-dom/*"];
const asAnApp = /** @type {const} @satisfies {import("esbuild").BuildOptions} */ ({
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  // Thai as it is written: escaped, every letter would be six bytes.
  charset: "utf8",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  outdir: "out",
  write: false,
  metafile: true,
  logLevel: "error",
});

const gzipped = (/** @type {Uint8Array | string} */ contents) => gzipSync(contents, { level: 9 }).length;

/**
 * What an app ships for the form: bytes of JS and of CSS, gzipped one by one, without React.
 * @param {Contender} contender
 */
export async function formBytes({ folder, oneLanguage }) {
  const { outputFiles, metafile } = await build({
    ...asAnApp,
    entryPoints: [join(HERE, "contestants", folder, "form.jsx")],
    external: REACT,
    plugins: oneLanguage ? [emptied(oneLanguage)] : [],
  });
  const size = (/** @type {string} */ ending) =>
    outputFiles.filter(({ path }) => path.endsWith(ending)).reduce((sum, { contents }) => sum + gzipped(contents), 0);
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const css = folder === "saan" ? gzipped(await ownCss(Object.keys(inputs))) : size(".css");
  return { js: size(".js"), css, inputs };
}

/**
 * The kit's own styles for the modules that are used: tokens, ground, and the file beside each component.
 * @param {readonly string[]} modules
 */
async function ownCss(modules) {
  const dist = join(dirname(uiManifest()), "dist");
  const rooms = new Set(modules.flatMap((path) => /\/dist\/([^/]+)\/[^/]+\.js$/.exec(path)?.[1] ?? []));
  const files = ["tokens", "base", ...rooms].flatMap((room) => {
    const folder = join(dist, room);
    const here = existsSync(folder) ? readdirSync(folder) : [];
    return here.filter((file) => file.endsWith(".css") && file !== "fonts.css").map((file) => join(folder, file));
  });
  const { code } = await transform([...new Set(files)].map((file) => readFileSync(file, "utf8")).join("\n"), {
    loader: "css",
    minify: true,
  });
  return code;
}

function uiManifest() {
  return createRequire(import.meta.url).resolve("@saan/ui/package.json");
}

/** All styles of the kit in one file, as `@saan/ui/styles.css` has them. */
export function allStylesBytes() {
  return gzipped(readFileSync(join(dirname(uiManifest()), "dist/styles.css")));
}

/**
 * A page of its own for a contender, React with it: what it can show stands in `globalThis.kit`.
 * @param {Contender} contender
 */
export async function pageOf({ folder, has = [], oneLanguage }) {
  const parts = ["form", ...has];
  const imports = parts.map((part) => `import * as ${part} from "./contestants/${folder}/${part}.jsx";`);
  const styles = folder === "saan" ? ['import "@saan/ui/styles.css";'] : [];
  const { outputFiles } = await build({
    ...asAnApp,
    stdin: {
      contents: [
        ...imports,
        ...styles,
        `import { open } from "./contestants/page.jsx";`,
        `open({ ${parts.join(", ")} });`,
      ].join("\n"),
      resolveDir: HERE,
    },
    // One React for all.
    alias: Object.fromEntries(
      ["react", "react-dom"].map((name) => [name, join(HERE, "contestants/node_modules", name)]),
    ),
    plugins: oneLanguage ? [emptied(oneLanguage)] : [],
  });
  const text = (/** @type {string} */ ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { js: text(".js"), css: text(".css") };
}

/** Files left empty, as a plugin of the kit's own would leave them. @param {RegExp} files @returns {import("esbuild").Plugin} */
function emptied(files) {
  return {
    name: "emptied",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.mjs$/ }, ({ path }) => (files.test(path) ? { contents: "export default {};" } : undefined)),
  };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Which files of CSS a room looks like itself with: those that own a class the room's bundled code gives to an element. An
 * import says too much (a sign taken from the room of the combobox needs nothing of its list) and too little (a part that
 * wears another room's class need not import its code). In the order of `files`.
 *
 * @param {string} source the folder of the rooms
 * @param {readonly string[]} files every file of components' CSS, from there
 * @returns {(room: string) => Promise<string[]>}
 */
export function neededCss(source, files) {
  const owners = ownersOf(source, files);
  return async (room) => {
    const { outputFiles } = await build({
      entryPoints: [join(source, room, "index.ts")],
      bundle: true,
      packages: "external",
      format: "esm",
      write: false,
      logLevel: "error",
    });
    const code = outputFiles[0]?.text ?? "";
    // A class after a dot is one that is looked for (`closest(".saan-toaster")`), not one that is worn.
    const worn = new Set([...code.matchAll(/(?<![.\w-])saan-[a-z0-9-]+/g)].map(([name]) => name));
    const needed = new Set([...worn].flatMap((name) => owners.get(name) ?? []));
    return files.filter((file) => needed.has(file));
  };
}

/**
 * The file that says what a class looks like: where it stands in a selector alone; else, of the files that only add to it,
 * the one of the room it is named after, or the only one.
 *
 * @param {string} source
 * @param {readonly string[]} files
 */
function ownersOf(source, files) {
  /** @type {Map<string, Set<string>>} */
  const alone = new Map();
  /** @type {Map<string, Set<string>>} */
  const named = new Map();
  for (const file of files) {
    for (const selector of selectorsIn(readFileSync(join(source, file), "utf8"))) {
      const own = /^\.(saan-[a-z0-9-]+)(?:[[:][^\s>+~]*)?$/.exec(selector)?.[1];
      if (own) note(alone, own, file);
      for (const [, name = ""] of selector.matchAll(/\.(saan-[a-z0-9-]+)/g)) note(named, name, file);
    }
  }
  /** @type {Map<string, string[]>} */
  const owners = new Map();
  for (const [name, mentioning] of named) {
    const own = alone.get(name) ?? namesake(name, mentioning);
    if (own.size > 0) owners.set(name, [...own]);
  }
  return owners;
}

/** @param {string} css */
function selectorsIn(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...plain.matchAll(/([^{};]+)\{/g)].flatMap(([, list = ""]) =>
    list.startsWith("@") ? [] : list.split(/,(?![^()]*\))/).map((selector) => selector.trim()),
  );
}

/**
 * @param {string} name
 * @param {ReadonlySet<string>} files
 */
function namesake(name, files) {
  if (files.size === 1) return files;
  return new Set([...files].filter((file) => name.startsWith(`saan-${file.split("/")[0]}`)));
}

/**
 * @param {Map<string, Set<string>>} map
 * @param {string} name
 * @param {string} file
 */
function note(map, name, file) {
  const files = map.get(name);
  if (files) files.add(file);
  else map.set(name, new Set([file]));
}

// The packages and apps of the workspace and what they publish, as their package.json files say.
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Every package and app: its group, folder name, path from the root, and manifest. */
function workspaces(root) {
  return ["packages", "apps"].flatMap((group) => {
    const folder = join(root, group);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, "package.json")))
      .map((name) => {
        const manifest = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8"));
        return { group, name, path: `${group}/${name}`, manifest };
      });
  });
}

/** The published entries of a package, each with the source it is built from: dist/text/index.js is src/text/index.ts. */
function entriesOf({ path, manifest }) {
  return Object.entries(manifest.exports ?? {}).map(([entry, target]) => {
    const file = typeof target === "string" ? target : target.default;
    const source = file.replace(/^\.\/dist\//, "./src/").replace(/\.js$/, ".ts");
    return { specifier: `${manifest.name}${entry.slice(1)}`, source: `${path}/${source.slice(2)}` };
  });
}

/** Published names, resolved to sources: a check of imports then needs no build and sees cycles across packages. */
function aliases(root) {
  const entries = workspaces(root).flatMap(entriesOf);
  return Object.fromEntries(
    entries
      .filter(({ source }) => existsSync(join(root, source)))
      .map(({ specifier, source }) => [`${specifier}$`, join(root, source)]),
  );
}

module.exports = { aliases, entriesOf, workspaces };

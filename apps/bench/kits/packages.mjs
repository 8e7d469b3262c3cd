import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every app has these already. */
const REACT = /^(react|react-dom|scheduler|@types\/.*)$/;

/**
 * How many packages come with some packages, themselves among them, without React: what is installed, and can break or be
 * taken over.
 * @param {string} folder that has them in its node_modules
 * @param {readonly string[]} names
 */
export function countPackages(folder, names) {
  const seen = new Set();
  /** @param {string} from @param {string} name */
  const visit = (from, name) => {
    const place = REACT.test(name) ? undefined : placeOf(from, name);
    if (place === undefined || seen.has(place)) return;
    seen.add(place);
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifestOf(place);
    const peers = Object.keys(peerDependencies ?? {}).filter((peer) => !peerDependenciesMeta?.[peer]?.optional);
    for (const next of [...Object.keys(dependencies ?? {}), ...peers]) visit(place, next);
  };
  for (const name of names) visit(folder, name);
  return seen.size;
}

/** Where a package stands that another asks for. @param {string} from @param {string} name @returns {string | undefined} */
function placeOf(from, name) {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    if (existsSync(join(place, "package.json"))) return realpathSync(place);
    if (folder === dirname(folder)) return undefined;
  }
}

/** @param {string} place */
export function manifestOf(place) {
  return JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
}

// The token sources, read and checked by Style Dictionary: references resolved, values as CSS writes them.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import StyleDictionary from "style-dictionary";

export const source = join(dirname(fileURLToPath(import.meta.url)), "../../src/tokens");

/** `color.ink` → `color-ink`; `radius.base` → `radius`: a name and the family it heads. */
export const nameOf = (path) => path.filter((part) => part !== "base").join("-");

StyleDictionary.registerTransform({ name: "saan/name", type: "name", transform: ({ path }) => nameOf(path) });

const transforms = ["saan/name", "fontFamily/css", "cubicBezier/css", "border/css/shorthand", "shadow/css/shorthand"];

/**
 * The tokens of one file, in the order it has them: `{ name, type, value, raw, description, brand }`, where `value` is CSS
 * and `raw` is what the file says. `beside` are the files that its references point into.
 */
export async function readTokens(file, beside = []) {
  const path = (name) => join(source, `${name}.tokens.json`);
  const dictionary = new StyleDictionary({
    include: beside.map(path),
    source: [path(file)],
    platforms: { css: { transforms } },
    log: { warnings: "error", verbosity: "silent" },
  });
  const { allTokens } = await dictionary.getPlatformTokens("css");
  return allTokens
    .filter(({ isSource }) => isSource)
    .map(({ path: keys, name, $type, $value, original, $description, $extensions }) => ({
      path: keys,
      name,
      type: $type,
      value: String($value),
      raw: original.$value,
      description: $description,
      brand: $extensions?.["saan.brand"],
    }));
}

/** Every set of tokens of the kit. */
export async function readAll() {
  const [light, dark, contrast, comfortable, compact, loopless, base] = await Promise.all([
    readTokens("light"),
    readTokens("dark"),
    readTokens("high-contrast"),
    readTokens("comfortable", ["base", "light"]),
    readTokens("compact", ["base", "light"]),
    readTokens("loopless"),
    readTokens("base", ["light"]),
  ]);
  return { base, light, dark, contrast, comfortable, compact, loopless };
}

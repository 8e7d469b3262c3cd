// The tokens for other tools, in the format of the Design Tokens Community Group (2025.10): colours and lengths as objects.

function color(hex) {
  const channels = [1, 3, 5, 7].map((at) => Number.parseInt(hex.slice(at, at + 2) || "ff", 16) / 255);
  const [red, green, blue, alpha] = channels.map((channel) => Math.round(channel * 10_000) / 10_000);
  return { colorSpace: "srgb", components: [red, green, blue], alpha, hex: hex.slice(0, 7) };
}

function measured(text) {
  const [, value, unit] = /^(-?[\d.]+)([a-z]+)$/.exec(text);
  return { value: Number(value), unit };
}

const isPointer = (value) => typeof value === "string" && value.startsWith("{");

const shadow = (part) => ({
  color: color(part.color),
  ...Object.fromEntries(["offsetX", "offsetY", "blur", "spread"].map((key) => [key, measured(part[key])])),
});

const convert = {
  color,
  dimension: measured,
  duration: measured,
  shadow: (parts) => parts.map(shadow),
};

function strict({ type, raw }) {
  return isPointer(raw) || !convert[type] ? raw : convert[type](raw);
}

function put(tree, path, leaf) {
  const [key, ...rest] = path;
  if (rest.length === 0) tree[key] = leaf;
  else {
    tree[key] ??= {};
    put(tree[key], rest, leaf);
  }
  return tree;
}

function treeOf(tokens, leafOf) {
  return tokens.reduce((tree, token) => put(tree, token.path, leafOf(token)), {});
}

const leaf = (token) => ({
  $type: token.type,
  $value: strict(token),
  ...(token.description ? { $description: token.description } : {}),
});

/** tokens.json: one resolver document with every set in it; theme, density and text face are its modifiers. */
export function resolver({ base, light, dark, contrast, comfortable, compact, loopless }) {
  const of = (tokens) => [treeOf(tokens, leaf)];
  return {
    name: "Saan",
    version: "2025.10",
    sets: { base: { sources: of(base) } },
    modifiers: {
      theme: { contexts: { light: of(light), dark: of(dark), "high-contrast": of(contrast) }, default: "light" },
      density: { contexts: { comfortable: of(comfortable), compact: of(compact) }, default: "comfortable" },
      font: { contexts: { looped: [{}], loopless: of(loopless) }, default: "looped" },
    },
    resolutionOrder: [
      { $ref: "#/sets/base" },
      { $ref: "#/modifiers/theme" },
      { $ref: "#/modifiers/density" },
      { $ref: "#/modifiers/font" },
    ],
  };
}

// Figma's variables are colours, numbers in px and strings; shadows, borders and curves are none of these.
const inFigma = {
  color: ({ raw }) => color(raw),
  dimension: ({ value }) => ({
    value: value.endsWith("rem") ? Number.parseFloat(value) * 16 : Number.parseFloat(value),
    unit: "px",
  }),
  number: ({ raw }) => raw,
  fontFamily: ({ raw }) => raw[0],
};

const figmaLeaf = (mode) => (token) => ({
  $type: token.type,
  $value: inFigma[token.type](token),
  ...(token.description ? { $description: token.description } : {}),
  ...(mode ? { $extensions: { "com.figma": { modes: mode(token) } } } : {}),
});

/** The variables of one theme, as Figma's own import takes them: one file for each mode. */
export function figmaMode(sets, theme) {
  const tokens = [...sets.base, ...sets.comfortable, ...sets[theme]].filter(({ type }) => inFigma[type]);
  const name = theme === "contrast" ? "high-contrast" : theme;
  return { ...treeOf(tokens, figmaLeaf()), $extensions: { "com.figma.modeName": name } };
}

/** figma.json: the same in one file, for plugins that read every mode at once. */
export function figma(sets) {
  const values = (theme) => new Map(sets[theme].map((token) => [token.name, inFigma[token.type]?.(token)]));
  const [dark, contrast] = [values("dark"), values("contrast")];
  const modes = (token) => ({
    light: inFigma[token.type](token),
    dark: dark.get(token.name),
    "high-contrast": contrast.get(token.name),
  });
  const drawn = ({ type }) => inFigma[type];
  return {
    theme: {
      $extensions: { "com.figma": { modes: ["light", "dark", "high-contrast"] } },
      ...treeOf(sets.light.filter(drawn), figmaLeaf(modes)),
    },
    measures: treeOf([...sets.base, ...sets.comfortable].filter(drawn), figmaLeaf()),
  };
}

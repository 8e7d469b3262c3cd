// values.ts: the names, and the value of each in every set, for what draws without CSS (a canvas, a chart, an e-mail).
const quoted = (text) => (text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text));

const MADE_OF = {
  base: "What no theme and no density changes.",
  light: "The light theme.",
  dark: "The dark theme.",
  contrast: "The theme of high contrast.",
  comfortable: "The density of forms and of thumbs.",
  compact: "The density of a desk with a mouse.",
};

/** values.ts, as Biome formats it. */
export function typescript(sets) {
  const objects = Object.entries(MADE_OF).map(([name, about]) => {
    // A border is the colour and width of its theme: it has no value of its own.
    const own = sets[name]
      .filter(({ type }) => type !== "border")
      .map((token) => {
        const key = /^[a-z]\w*$/.test(token.name) ? token.name : `"${token.name}"`;
        const line = `  ${key}: ${quoted(token.value)},`;
        return line.length > 120 ? `  ${key}:\n    ${quoted(token.value)},` : line;
      });
    return `/** ${about} */\nexport const ${name} = {\n${own.join("\n")}\n} as const;\n`;
  });
  return `// Generated from *.tokens.json by \`pnpm --filter @saan/ui tokens\`: do not edit.\n\n${objects.join("\n")}`;
}

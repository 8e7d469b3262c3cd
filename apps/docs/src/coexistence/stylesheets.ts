import bootstrap from "bootstrap/dist/css/bootstrap.min.css?raw";
import { compile } from "tailwindcss";
import tailwindPreflight from "tailwindcss/preflight.css?raw";
import tailwindTheme from "tailwindcss/theme.css?raw";
import tailwindUtilities from "tailwindcss/utilities.css?raw";
import { withoutLayers } from "../../../../packages/ui/scripts/withoutLayers.mjs";

const sheets = import.meta.glob<string>(["../../../../packages/ui/src/*/*.css", "!**/fonts.css"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const isFirst = (path: string) => (path.endsWith("tokens.css") ? 0 : path.endsWith("base.css") ? 1 : 2);

const kitSheets = Object.entries(sheets)
  .sort(([a], [b]) => isFirst(a) - isFirst(b) || a.localeCompare(b))
  .map(([, css]) => css);

/** `@saan/ui/styles.css`. */
export const kit = kitSheets.join("\n");

/** `@saan/ui/unlayered.css`. */
export const kitUnlayered = kitSheets.map(withoutLayers).join("\n");

export { bootstrap };

/** What `@import "bootstrap.css" layer(host)` makes of it. */
export const bootstrapInLayer = `@layer host { ${bootstrap} }`;

const files: Readonly<Record<string, string>> = {
  "theme.css": tailwindTheme,
  "preflight.css": tailwindPreflight,
  "utilities.css": tailwindUtilities,
};

/** Tailwind 4 as its own compiler makes it, with preflight and the utilities named. */
export async function tailwind(utilities: readonly string[]): Promise<string> {
  const source = `@layer theme, base, components, utilities;
    @import "theme.css" layer(theme); @import "preflight.css" layer(base); @import "utilities.css" layer(utilities);`;
  const { build } = await compile(source, {
    loadStylesheet: async (id, base) => ({ path: id, base, content: files[id] ?? "" }),
  });
  return build([...utilities]);
}

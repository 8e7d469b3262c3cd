import kit from "@saan/ui/styles.css?raw";
import kitUnlayered from "@saan/ui/unlayered.css?raw";
import bootstrap from "bootstrap/dist/css/bootstrap.min.css?raw";
import { compile } from "tailwindcss";
import tailwindPreflight from "tailwindcss/preflight.css?raw";
import tailwindTheme from "tailwindcss/theme.css?raw";
import tailwindUtilities from "tailwindcss/utilities.css?raw";

/** The kit as a page takes it in, and without layers for a page whose own resets are in none. */
export { bootstrap, kit, kitUnlayered };

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

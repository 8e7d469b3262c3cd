// tokens.css: every set under the attribute that chooses it.
import { nameOf } from "./readTokens.mjs";

const HEAD = `/* Generated from *.tokens.json by \`pnpm --filter @saan/ui tokens\`: do not edit. Components read these and nothing else. */
@layer saan.tokens, saan.base, saan.components;
`;

const REFERENCE = /\{([\w.-]+)\}/g;
const asVariable = (_, path) => `var(--saan-${nameOf(path.split("."))})`;

/** A value that points at another token stays a pointer, so that it follows the theme and the density around it. */
function written({ type, raw, value, brand }) {
  if (brand) return `var(--saan-${brand}, ${value})`;
  if (type === "border" && JSON.stringify(raw).includes("{")) {
    return [raw.width, raw.style, raw.color].join(" ").replace(REFERENCE, asVariable);
  }
  return typeof raw === "string" ? raw.replace(REFERENCE, asVariable) : value.replaceAll("'", '"');
}

const points = ({ raw }) => /\{[\w.-]+\}/.test(JSON.stringify(raw));
const lines = (tokens) => tokens.map((token) => `--saan-${token.name}: ${written(token)};`);

/** `inside("a", ["b: c;"])` → `a {` … `}`, one level deeper with every call. */
function inside(head, body) {
  return [`${head} {`, ...body.map((line) => (line === "" ? "" : `  ${line}`)), "}"];
}

/** tokens.css, as Biome formats it. */
export function css({ base, light, dark, contrast, comfortable, compact, loopless }) {
  const darkLines = ["color-scheme: dark;", ...lines(dark)];
  const rules = [
    inside(":root", lines(base.filter((token) => !points(token)))),
    inside(":root,\n[data-theme]", ["color-scheme: light;", ...lines(light)]),
    // On paper every theme is the light one: ink is dark.
    inside("@media screen", inside('[data-theme="dark"]', darkLines)),
    inside("@media screen and (prefers-color-scheme: dark)", inside('[data-theme="system"]', darkLines)),
    inside('[data-theme="high-contrast"]', lines(contrast)),
    inside(
      "@media (prefers-contrast: more)",
      inside('[data-theme="system"]', ["color-scheme: light;", ...lines(contrast)]),
    ),
    inside(":root,\n[data-density]", lines(comfortable)),
    inside('[data-density="compact"]', lines(compact)),
    // Pointers are read where they are declared: again wherever what they point at can change.
    inside(":root,\n[data-theme],\n[data-density]", lines(base.filter(points))),
    inside('[data-font="loopless"]', lines(loopless)),
    inside("@media (width >= 48rem)", inside(":root", ["--saan-size-display: 2.125rem;"])),
    inside("@media (prefers-reduced-motion: reduce)", inside(":root", ["--saan-duration: 0.01ms;"])),
  ];
  const body = rules.flatMap((rule, at) => (at === 0 ? rule : ["", ...rule]));
  const text = inside(
    "@layer saan.tokens",
    body.flatMap((line) => line.split("\n")),
  ).join("\n");
  return `${HEAD}\n${text}\n`;
}

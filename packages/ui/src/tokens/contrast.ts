import type { ThemeName } from "./token.js";
import type { light } from "./values.js";

/**
 * The contrast of two colours `#rrggbb`, from 1 (the same) to 21 (black and white), as WCAG 2.2 defines contrast ratio.
 */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance (WCAG 2.2, definitions), 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `text` is read; a `line` is the edge of a control, the focus, an icon or a mark of a chart. */
export interface ColourPair {
  readonly ink: keyof typeof light;
  readonly ground: keyof typeof light;
  readonly as: "text" | "line";
}

/**
 * The least contrast that a pair must have in a theme: 4.5 for text and 3 for lines (WCAG 2.2, 1.4.3 and 1.4.11), and in
 * the theme of high contrast 7 (1.4.6) and 4.5.
 */
export function leastContrast(pair: "text" | "line", theme: ThemeName): number {
  if (theme === "high-contrast") return pair === "text" ? 7 : 4.5;
  return pair === "text" ? 4.5 : 3;
}

const pairsOf = (as: ColourPair["as"], inks: readonly ColourPair["ink"][], grounds: readonly ColourPair["ground"][]) =>
  inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, as })));

const GROUNDS = ["color-paper", "color-surface", "color-subtle"] as const;
const SERIES = ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((number) => `color-series-${number}` as const);

/** Every pair of ink and ground that the kit draws. */
export const colourPairs: readonly ColourPair[] = /* @__PURE__ */ [
  ...pairsOf("text", ["color-ink", "color-ink-muted", "color-action"], GROUNDS),
  ...pairsOf("text", ["color-action-ink"], ["color-action", "color-action-hover"]),
  ...pairsOf("text", ["color-action-subtle-ink", "color-ink"], ["color-action-subtle"]),
  ...pairsOf("text", ["color-attention-ink", "color-ink"], ["color-attention"]),
  ...pairsOf("text", ["color-success-ink", "color-ink"], ["color-success"]),
  ...pairsOf("text", ["color-danger-ink", "color-ink"], ["color-danger"]),
  ...pairsOf("text", ["color-attention-ink", "color-success-ink", "color-danger-ink"], GROUNDS),
  ...pairsOf("line", ["color-outline", "color-focus", "color-danger-line"], GROUNDS),
  ...pairsOf("line", ["color-attention-line"], ["color-attention", "color-surface"]),
  ...pairsOf("line", ["color-success-line"], ["color-success", "color-surface", "color-paper"]),
  ...pairsOf("line", ["color-danger-line"], ["color-danger"]),
  ...pairsOf("line", SERIES, ["color-surface", "color-paper"]),
];

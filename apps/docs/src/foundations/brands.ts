import type { ThemeName } from "@saan/ui/tokens";

/** What a partner may set, each beside the token that it becomes in one theme. */
export const brandVariables = {
  light: {
    "--saan-brand": ["color-action", "color-focus"],
    "--saan-brand-strong": ["color-action-hover", "color-action-subtle-ink"],
    "--saan-brand-ink": ["color-action-ink"],
    "--saan-brand-soft": ["color-action-subtle"],
    "--saan-brand-halo": ["color-focus-halo"],
    "--saan-brand-thread": [],
  },
  dark: {
    "--saan-brand-dark": ["color-action"],
    "--saan-brand-dark-strong": ["color-action-hover", "color-action-subtle-ink", "color-focus"],
    "--saan-brand-dark-ink": ["color-action-ink"],
    "--saan-brand-dark-soft": ["color-action-subtle"],
    "--saan-brand-dark-halo": ["color-focus-halo"],
  },
} as const satisfies Partial<Record<ThemeName, Readonly<Record<string, readonly string[]>>>>;

type Variable = keyof typeof brandVariables.light | keyof typeof brandVariables.dark;

/** A look of a partner's own: colours in both themes, and what else it likes. */
export interface Brand {
  readonly name: string;
  readonly variables: Readonly<Record<Variable, string>> & Readonly<Partial<Record<`--saan-${string}`, string>>>;
}

export const brands: readonly Brand[] = [
  {
    name: "กรมสีหยก",
    variables: {
      "--saan-brand": "#0b6b50",
      "--saan-brand-strong": "#07503b",
      "--saan-brand-ink": "#ffffff",
      "--saan-brand-soft": "#dff1ea",
      "--saan-brand-halo": "#f0cf6a",
      "--saan-brand-thread": "#0b6b5012",
      "--saan-brand-dark": "#7fd6b6",
      "--saan-brand-dark-strong": "#a4e6cd",
      "--saan-brand-dark-ink": "#06251b",
      "--saan-brand-dark-soft": "#14372c",
      "--saan-brand-dark-halo": "#2f7a61",
      "--saan-radius": "2px",
    },
  },
  {
    name: "มูลนิธิสีครั่ง",
    variables: {
      "--saan-brand": "#8f1d3f",
      "--saan-brand-strong": "#6f1430",
      "--saan-brand-ink": "#fff8f6",
      "--saan-brand-soft": "#f9e4ea",
      "--saan-brand-halo": "#f2c9b1",
      "--saan-brand-thread": "#8f1d3f10",
      "--saan-brand-dark": "#f3a6bd",
      "--saan-brand-dark-strong": "#f9c6d5",
      "--saan-brand-dark-ink": "#3a0717",
      "--saan-brand-dark-soft": "#461c2a",
      "--saan-brand-dark-halo": "#8d4a60",
      "--saan-radius": "12px",
      "--saan-radius-small": "8px",
    },
  },
  {
    name: "มหาวิทยาลัยขมิ้นกับหมึก",
    variables: {
      "--saan-brand": "#2b2620",
      "--saan-brand-strong": "#14110d",
      "--saan-brand-ink": "#ffd873",
      "--saan-brand-soft": "#fdf0cc",
      "--saan-brand-halo": "#f2b705",
      "--saan-brand-thread": "#b97d0c1a",
      "--saan-brand-dark": "#f2c84b",
      "--saan-brand-dark-strong": "#f8dc8c",
      "--saan-brand-dark-ink": "#241d04",
      "--saan-brand-dark-soft": "#3a3110",
      "--saan-brand-dark-halo": "#7d6510",
      "--saan-font-text": "var(--saan-font-heading)",
    },
  },
];

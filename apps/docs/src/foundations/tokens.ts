import css from "@saan/ui/tokens.css?raw";

export type Theme = "light" | "dark";

/** The custom properties a theme declares, read from the stylesheet itself so that this page cannot drift from it. */
export function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split("\n  }")[0] ?? "";
  return new Map(
    [...block.matchAll(/(--saan-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name as string, value as string]),
  );
}

/** Every pair of ink and ground that the kit draws, and the least contrast it must have (WCAG 2.2: 1.4.3, 1.4.11). */
export const pairs = [
  { ink: "--saan-color-ink", ground: "--saan-color-paper", least: 4.5 },
  { ink: "--saan-color-ink", ground: "--saan-color-surface", least: 4.5 },
  { ink: "--saan-color-ink", ground: "--saan-color-subtle", least: 4.5 },
  { ink: "--saan-color-ink-muted", ground: "--saan-color-paper", least: 4.5 },
  { ink: "--saan-color-ink-muted", ground: "--saan-color-surface", least: 4.5 },
  { ink: "--saan-color-ink-muted", ground: "--saan-color-subtle", least: 4.5 },
  { ink: "--saan-color-action", ground: "--saan-color-paper", least: 4.5 },
  { ink: "--saan-color-action", ground: "--saan-color-surface", least: 4.5 },
  { ink: "--saan-color-action-ink", ground: "--saan-color-action", least: 4.5 },
  { ink: "--saan-color-action-ink", ground: "--saan-color-action-hover", least: 4.5 },
  { ink: "--saan-color-action-subtle-ink", ground: "--saan-color-action-subtle", least: 4.5 },
  { ink: "--saan-color-attention-ink", ground: "--saan-color-attention", least: 4.5 },
  { ink: "--saan-color-success-ink", ground: "--saan-color-success", least: 4.5 },
  { ink: "--saan-color-danger-ink", ground: "--saan-color-danger", least: 4.5 },
  { ink: "--saan-color-danger-ink", ground: "--saan-color-paper", least: 4.5 },
  { ink: "--saan-color-danger-ink", ground: "--saan-color-surface", least: 4.5 },
  { ink: "--saan-color-outline", ground: "--saan-color-surface", least: 3 },
  { ink: "--saan-color-outline", ground: "--saan-color-paper", least: 3 },
  { ink: "--saan-color-focus", ground: "--saan-color-paper", least: 3 },
  { ink: "--saan-color-attention-line", ground: "--saan-color-attention", least: 3 },
  { ink: "--saan-color-success-line", ground: "--saan-color-success", least: 3 },
  { ink: "--saan-color-danger-line", ground: "--saan-color-paper", least: 3 },
] as const;

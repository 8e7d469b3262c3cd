import { type ColourPair, colourPairs, contrast, leastContrast, themes } from "@saan/ui/tokens";

/** The themes that a brand sets; high contrast is the kit's own. */
export type BrandTheme = "light" | "dark";
type Token = ColourPair["ink"];

interface BrandInput {
  readonly variable: `--saan-brand${string}`;
  readonly theme: BrandTheme;
  readonly label: string;
  /** The tokens that take its value. */
  readonly tokens: readonly Token[];
  /** The kit's own. */
  readonly preset: string;
}

const input = (
  theme: BrandTheme,
  part: string,
  label: string,
  ...tokens: readonly [Token, ...Token[]]
): BrandInput => ({
  variable: `--saan-brand${theme === "dark" ? "-dark" : ""}${part}`,
  theme,
  label,
  tokens,
  preset: themes[theme][tokens[0]],
});

/** The ten variables of a brand: five on the light ground, the same five on the dark one. */
export const brandInputs: readonly BrandInput[] = [
  input("light", "", "ปุ่มหลักและลิงก์", "color-action", "color-focus"),
  input("light", "-strong", "เมื่อชี้", "color-action-hover", "color-action-subtle-ink"),
  input("light", "-ink", "ตัวหนังสือบนปุ่ม", "color-action-ink"),
  input("light", "-soft", "พื้นของสิ่งที่เลือก", "color-action-subtle"),
  input("light", "-halo", "รัศมีรอบกรอบโฟกัส", "color-focus-halo"),
  input("dark", "", "ปุ่มหลักและลิงก์", "color-action"),
  input("dark", "-strong", "เมื่อชี้", "color-action-hover", "color-action-subtle-ink", "color-focus"),
  input("dark", "-ink", "ตัวหนังสือบนปุ่ม", "color-action-ink"),
  input("dark", "-soft", "พื้นของสิ่งที่เลือก", "color-action-subtle"),
  input("dark", "-halo", "รัศมีรอบกรอบโฟกัส", "color-focus-halo"),
];

/** What was chosen, by variable; what was not is the kit's own. */
export type Brand = Readonly<Record<string, string>>;

export interface MeasuredPair extends ColourPair {
  readonly ratio: number;
  readonly least: number;
}

/** Every pair that a brand takes part in, with its contrast; the poor ones first. */
export function measuredPairs(brand: Brand, theme: BrandTheme): readonly MeasuredPair[] {
  const own = brandInputs
    .filter((one) => one.theme === theme)
    .flatMap(({ variable, tokens, preset }) => tokens.map((token) => [token, brand[variable] ?? preset] as const));
  const values: Readonly<Record<string, string>> = { ...themes[theme], ...Object.fromEntries(own) };
  const touched = new Set<string>(own.map(([token]) => token));
  return colourPairs
    .filter(({ ink, ground }) => touched.has(ink) || touched.has(ground))
    .map((pair) => ({
      ...pair,
      ratio: contrast(values[pair.ink] ?? "", values[pair.ground] ?? ""),
      least: leastContrast(pair.as, theme),
    }))
    .sort((a, b) => a.ratio / a.least - b.ratio / b.least);
}

/** The lines to paste: only what differs from the kit's own. */
export function cssOf(brand: Brand): string {
  const preset = new Map<string, string>(brandInputs.map((one) => [one.variable, one.preset]));
  const lines = Object.entries(brand)
    .filter(([variable, value]) => preset.get(variable) !== value)
    .map(([variable, value]) => `  ${variable}: ${value};`);
  return lines.length === 0 ? "" : `:root {\n${lines.join("\n")}\n}\n`;
}

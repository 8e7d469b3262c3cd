import { type base, type comfortable, contrast, dark, light } from "./values.js";

/** A theme that has values of its own; `system` is one of them, chosen by the reader's device. */
export type ThemeName = "light" | "dark" | "high-contrast";

/** The name of a token, as in CSS without its `--saan-`. */
export type TokenName = keyof typeof base | keyof typeof light | keyof typeof comfortable | "border";

/**
 * A token as CSS reads it, with its name checked: a misspelt one does not compile.
 *
 * @example token("color-action") === "var(--saan-color-action)" // true
 */
export function token<Name extends TokenName>(name: Name): `var(--saan-${Name})` {
  return `var(--saan-${name})`;
}

/** The values of each theme, by token: for what draws without CSS, such as a canvas or an e-mail. */
export const themes: Readonly<Record<ThemeName, Readonly<Record<keyof typeof light, string>>>> = {
  light,
  dark,
  "high-contrast": contrast,
};

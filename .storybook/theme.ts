import { create } from "storybook/theming/create";

const text = '"Sarabun", "Noto Sans Thai Looped", "Leelawadee UI", Thonburi, sans-serif';

const shared = {
  brandTitle: "สาน Saan",
  brandTarget: "_self",
  fontBase: text,
  // Monospaced faces, whatever a telephone has, have no Thai: Sarabun stands in, letter by letter.
  fontCode: `ui-monospace, Menlo, Consolas, "Liberation Mono", monospace, ${text}`,
  appBorderRadius: 5,
  inputBorderRadius: 5,
} as const;

/** Storybook's own frame in the kit's colours. */
export const saanTheme = create({
  base: "light",
  ...shared,
  colorPrimary: "#2f3b80",
  colorSecondary: "#2f3b80",
  appBg: "#f3eee3",
  appContentBg: "#fbf8f2",
  appPreviewBg: "#fbf8f2",
  appBorderColor: "#e0d8c8",
  textColor: "#24211c",
  textMutedColor: "#5d574c",
  barBg: "#fffdf9",
  barTextColor: "#5d574c",
  barSelectedColor: "#2f3b80",
  barHoverColor: "#242e68",
  inputBg: "#fffdf9",
  inputBorder: "#857b6a",
  inputTextColor: "#24211c",
});

/** The same for pages of prose on the dark ground. */
export const saanDarkTheme = create({
  base: "dark",
  ...shared,
  colorPrimary: "#b3bcf6",
  colorSecondary: "#b3bcf6",
  appBg: "#252833",
  appContentBg: "#15161c",
  appPreviewBg: "#15161c",
  appBorderColor: "#363a48",
  textColor: "#eeebe4",
  textMutedColor: "#b8b3a8",
  barBg: "#1c1e26",
  barTextColor: "#b8b3a8",
  barSelectedColor: "#b3bcf6",
  barHoverColor: "#cbd1fa",
  inputBg: "#1c1e26",
  inputBorder: "#858ca3",
  inputTextColor: "#eeebe4",
});

import { create } from "storybook/theming/create";

const text = '"Sarabun", "Noto Sans Thai Looped", "Leelawadee UI", Thonburi, sans-serif';

/** Storybook's own frame in the kit's colours. */
export const saanTheme = create({
  base: "light",
  brandTitle: "สาน Saan",
  brandTarget: "_self",
  fontBase: text,
  // Monospaced faces have no Thai: Sarabun stands in, letter by letter.
  fontCode: `ui-monospace, Menlo, Consolas, "Liberation Mono", ${text}`,
  colorPrimary: "#2f3b80",
  colorSecondary: "#2f3b80",
  appBg: "#f3eee3",
  appContentBg: "#fbf8f2",
  appPreviewBg: "#fbf8f2",
  appBorderColor: "#e0d8c8",
  appBorderRadius: 5,
  textColor: "#24211c",
  textMutedColor: "#5d574c",
  barBg: "#fffdf9",
  barTextColor: "#5d574c",
  barSelectedColor: "#2f3b80",
  barHoverColor: "#242e68",
  inputBg: "#fffdf9",
  inputBorder: "#857b6a",
  inputTextColor: "#24211c",
  inputBorderRadius: 5,
});

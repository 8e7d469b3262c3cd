import type { th } from "./th.js";

export const en = {
  "appShell.skip": "Skip to the main content",
  "appShell.menu": "Menu",
  "appShell.close": "Close the menu",
  "appShell.nav": "Main menu",
} satisfies Record<keyof typeof th, string>;

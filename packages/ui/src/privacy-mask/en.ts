import type { th } from "./th.js";

export const en = {
  "privacyMask.hidden": "Hidden: {label}",
  "privacyMask.show": "Show",
  "privacyMask.hide": "Hide",
  "privacyMask.showNamed": "Show {label}",
  "privacyMask.hideNamed": "Hide {label}",
  "privacyMask.shown": "Shown; hides by itself in {seconds} seconds",
  "privacyMask.failed": "It could not be shown. Check the internet connection and try again",
} satisfies Record<keyof typeof th, string>;

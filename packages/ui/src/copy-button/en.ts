import type { th } from "./th.js";

export const en = {
  "copyButton.copy": "Copy",
  "copyButton.copied": "Copied",
  "copyButton.refused": "This could not be copied for you. Press and hold the text, then choose Copy",
  "copyButton.text": "Text to copy",
} satisfies Record<keyof typeof th, string>;

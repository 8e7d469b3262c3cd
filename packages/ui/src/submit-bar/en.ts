import type { th } from "./th.js";

export const en = {
  "submitBar.label": "Saving",
  "submitBar.save": "Save",
  "submitBar.again": "Try again",
  "submitBar.clean": "No changes yet",
  "submitBar.dirty": "There are unsaved changes",
  "submitBar.saving": "Saving",
  "submitBar.saved": "Saved",
  "submitBar.savedAt": "Saved at {time}",
  "submitBar.failed": "Not saved. Everything you entered is still here",
  "submitBar.offline": "No internet. Kept on this device, and sent when it is back",
} satisfies Record<keyof typeof th, string>;

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
  "submitBar.offline": "Offline. Kept on this device, and sent when there is a network",
} satisfies Record<keyof typeof th, string>;

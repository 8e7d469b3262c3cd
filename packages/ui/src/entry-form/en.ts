import type { th } from "./th.js";

export const en = {
  "entryForm.refused": "The server did not accept this",
  "entryForm.unsaid": "The server did not say which field is wrong. Check them all before you send it again",
  "entryForm.send": "Send again",
  "entryForm.cancel": "Go back without sending",
  "entryForm.ask": "Discard what you just changed?",
  "entryForm.ask.what": "What you sent first stays in the list, but what you just changed will be gone",
  "entryForm.leave": "Discard the changes",
  "entryForm.stay": "Go on editing",
  "entryForm.gone": "This was sent or deleted meanwhile",
  "entryForm.gone.what": "Look at the list first. If it still has to be sent, copy your changes into a new form",
} satisfies Record<keyof typeof th, string>;

import type { th } from "./th.js";

export const en = {
  "personNameField.title": "Title",
  "personNameField.otherTitle": "Other title",
  "personNameField.otherHint": "Such as Dr, Professor, Captain",
  "personNameField.other": "Other",
  "personNameField.given": "Given name",
  "personNameField.family": "Family name",
  "personNameField.offer": "Split this name into {parts}?",
  "personNameField.split": "Split",
  "personNameField.done": "Split into {parts}. Check it",
  "personNameField.undo": "Put it back",
} satisfies Record<keyof typeof th, string>;

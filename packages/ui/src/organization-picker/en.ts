import type { th } from "./th.js";

export const en = {
  "organizationPicker.add": "Add an organisation",
  "organizationPicker.addTitle": "Add an organisation to the register",
  "organizationPicker.name": "Name",
  "organizationPicker.nameHint": "The full name as registered or as in official letters",
  "organizationPicker.nameMissing": "Enter the name of the organisation",
  "organizationPicker.kind": "Kind",
  "organizationPicker.save": "Add to the register",
  "organizationPicker.saving": "Adding…",
  "organizationPicker.cancel": "Cancel",
  "organizationPicker.failed": "It could not be added. What you entered is still here; try again",
  "organizationPicker.asStated": "Recorded as typed, not chosen from the register",
} satisfies Record<keyof typeof th, string>;

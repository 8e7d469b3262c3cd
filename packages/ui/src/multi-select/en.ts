import type { th } from "./th.js";

export const en = {
  "multiSelect.remove": "{item}, remove",
  "multiSelect.removed": "{item} removed; {count} chosen",
  "multiSelect.added": "{item} chosen; {count} chosen in all",
  "multiSelect.chosen": "Chosen",
  "multiSelect.count": "{count} chosen",
  "multiSelect.countOf": "{count} of {max} chosen",
  "multiSelect.full": "All {max} are chosen; remove one to choose another",
  "multiSelect.all": "Choose all",
  "multiSelect.none": "Remove all",
} satisfies Record<keyof typeof th, string>;

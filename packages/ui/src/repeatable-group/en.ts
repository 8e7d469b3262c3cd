import type { th } from "./th.js";

export const en = {
  "repeatableGroup.add": "Add",
  "repeatableGroup.up": "Up",
  "repeatableGroup.down": "Down",
  "repeatableGroup.remove": "Remove",
  "repeatableGroup.duplicate": "Duplicate",
  "repeatableGroup.undo": "Undo removal",
  "repeatableGroup.upRow": "Move {row} up",
  "repeatableGroup.downRow": "Move {row} down",
  "repeatableGroup.removeRow": "Remove {row}",
  "repeatableGroup.duplicateRow": "Duplicate {row}",
  "repeatableGroup.added": "Added {row}; {total} in all",
  "repeatableGroup.removed": "Removed {row}; {total} left",
  "repeatableGroup.moved": "Moved {row} to place {position} of {total}",
  "repeatableGroup.full": "No more than {max} can be added",
  "repeatableGroup.empty": "Nothing here yet",
} satisfies Record<keyof typeof th, string>;

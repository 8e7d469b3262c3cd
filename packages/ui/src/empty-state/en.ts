import type { th } from "./th.js";

export const en = {
  "emptyState.nothing": "Nothing here yet",
  "emptyState.noResult": "Nothing matches the search or the filters",
  "emptyState.noPermission": "This account is not allowed to see this part yet",
  "emptyState.offline": "There is no internet connection, so this part cannot be opened yet",
  "emptyState.failed": "This part could not be loaded",
} satisfies Record<keyof typeof th, string>;

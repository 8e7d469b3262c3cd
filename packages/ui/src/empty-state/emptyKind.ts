/** Why there is nothing to see. */
export type EmptyKind = "nothing" | "noResult" | "noPermission" | "offline" | "failed";

import { openDraftStore } from "@saan/forms/drafts";

/** The drafts of this tool on this device. */
export const drafts = openDraftStore({ databaseName: "saan-program-tool" });

/** The version a draft was begun from, if it says so. */
export function baseOf(draft: { readonly baseRevision?: string | number } | undefined): number | undefined {
  return typeof draft?.baseRevision === "number" ? draft.baseRevision : undefined;
}

import { openDraftStore } from "@saan/forms/drafts";

export const draftDatabase = "saan-program-tool";

/** The drafts of this tool on this device. */
export const drafts = openDraftStore({ databaseName: draftDatabase });

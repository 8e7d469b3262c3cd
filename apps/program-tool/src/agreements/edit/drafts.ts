import { openDraftStore } from "@saan/forms/drafts";
import { shared } from "../../offline/shared-computer.js";

export const draftDatabase = "saan-program-tool";

/** The drafts of this tool on this device. */
export const drafts = openDraftStore({ databaseName: draftDatabase, shared });

export type { Sealed } from "./cipher.js";
export type { Claim, ClaimEvents, Writer } from "./claim.js";
export { type Cleared, type ClearOptions, clearThisComputer } from "./clearThisComputer.js";
export type { SaveFailure } from "./connection.js";
export {
  type DraftStore,
  type DraftStoreOptions,
  type LoadResult,
  openDraftStore,
  type SaveResult,
} from "./DraftStore.js";
export type { Draft, DraftContent, DraftSummary } from "./draft.js";
export { type DraftFile, exportDraft, readDraftFile } from "./draftFile.js";
export { expiryOf } from "./expireDrafts.js";
export { type Keeps, type KeptClasses, keepsByPrivacy } from "./privacy.js";
export { type Restorable, restorable, type Unmatched } from "./restoring.js";
export type { PageLocks } from "./tabs.js";

export type { Sealed } from "./cipher.js";
export type { Claim, ClaimEvents, Writer } from "./claim.js";
export { type Cleared, type ClearOptions, clearThisComputer } from "./clearThisComputer.js";
export type { SaveFailure } from "./connection.js";
export type { DraftPlace, Gathered, LoadResult, SaveResult } from "./DraftPlace.js";
export type { DraftStore, DraftStoreOptions } from "./DraftStore.js";
export type { Draft, DraftContent, DraftSummary } from "./draft.js";
export { type DraftFile, exportDraft, readDraftFile } from "./draftFile.js";
export { expiryOf } from "./expireDrafts.js";
export type {
  DraftActions,
  DraftKeeping,
  DraftState,
  Restored,
} from "./keeping/DraftKeeping.js";
export type { KeepingOptions } from "./keeping/KeepingOptions.js";
export type { ChangeReason, KeptForm } from "./keeping/KeptForm.js";
export { openDraftStore } from "./openDraftStore.js";
export { type Keeps, type KeptClasses, keepsByPrivacy } from "./privacy.js";
export { type KeptValues, type Restorable, restorable, type Unmatched } from "./restoring.js";
export {
  type SharedComputer,
  type SharedComputerOptions,
  type SharedComputerState,
  sharedComputer,
} from "./SharedComputer.js";
export type { StorageMode } from "./storageMode.js";
export type { PageLocks } from "./tabs.js";

export {
  type DraftStore,
  type DraftStoreOptions,
  type LoadResult,
  openDraftStore,
  type SaveResult,
} from "./DraftStore.js";
export type { SaveFailure } from "./database.js";
export type { Draft, DraftContent, DraftSummary } from "./draft.js";

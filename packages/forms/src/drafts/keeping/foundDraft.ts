import type { Draft } from "../draft.js";
import type { DraftState } from "./DraftKeeping.js";

/** What is told when no draft is there to be decided about. */
export const notFound: Partial<DraftState> = { found: undefined, newer: undefined, migrationFailed: undefined };

/** What is told of a draft that was found, in a form of this version. */
export function foundDraft(draft: Draft, version: number): Partial<DraftState> {
  if (draft.sealed !== undefined) return { ...notFound, locked: draft };
  return { ...notFound, locked: undefined, found: draft, newer: draft.formVersion > version ? true : undefined };
}

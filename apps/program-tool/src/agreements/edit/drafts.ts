import { type DraftStore, openDraftStore } from "@saan/forms/drafts";

/** The drafts of this tool on this device. */
export const drafts = openDraftStore({ databaseName: "saan-program-tool" });

/** Which stored version a form's text was begun from; 0 for a new record. */
export interface Base {
  current: number;
}

/**
 * A store that writes down with every draft the version it was begun from, as it is at that moment: after a restored
 * draft that is the version the draft began from, not the one that is stored now. Otherwise a draft restored twice would
 * quietly replace what somebody else saved in between.
 */
export function withBase(store: DraftStore, base: Readonly<Base>): DraftStore {
  return {
    ...store,
    save: (draft) => store.save(stamped(draft)),
    saveTail: (draft) => store.saveTail(stamped(draft)),
  };

  function stamped<D extends { readonly key: string; readonly baseRevision?: string | number }>(draft: D): D {
    // What is set aside under another key was begun from a version of its own.
    return draft.baseRevision === undefined ? { ...draft, baseRevision: base.current } : draft;
  }
}

/** The version a draft was begun from, if it says so. */
export function baseOf(draft: { readonly baseRevision?: string | number }): number | undefined {
  return typeof draft.baseRevision === "number" ? draft.baseRevision : undefined;
}

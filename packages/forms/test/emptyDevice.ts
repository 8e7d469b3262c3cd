import "fake-indexeddb/auto";
import { cleanup } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, vi } from "vitest";
import { type DraftContent, type DraftStore, type DraftStoreOptions, openDraftStore } from "../src/drafts/index.js";

/** A draft from before: of yesterday, and its first change, unless that is said. */
type Left = Pick<DraftContent, "key" | "formId" | "formVersion" | "values"> & Partial<DraftContent>;

export interface EmptyDevice {
  /** Its drafts, under the name `t`. */
  readonly store: DraftStore;
  /** Leaves a draft on it. */
  keep(draft: Left): Promise<unknown>;
}

/** For each test of a file a device with nothing on it. Pages are taken off it afterwards. */
export function emptyDevice(options: () => DraftStoreOptions = () => ({})): EmptyDevice {
  let store: DraftStore;
  beforeEach(() => {
    vi.stubGlobal("indexedDB", new IDBFactory());
    localStorage.clear();
    sessionStorage.clear();
    store = openDraftStore({ databaseName: "t", ...options() });
  });
  afterEach(() => {
    cleanup();
    store.close();
    vi.unstubAllGlobals();
  });
  return {
    get store() {
      return store;
    },
    keep: (draft) => store.save({ revision: 1, savedAt: "2026-11-21T10:00:00.000Z", ...draft }),
  };
}

import type { DBSchema, IDBPDatabase } from "idb";
import type { DatabaseDescription } from "./connection.js";
import type { Draft } from "./draft.js";

export interface DraftSchema extends DBSchema {
  /** `overdueSince` is when it was first seen to be older than drafts are kept; see `expireDrafts`. */
  drafts: { key: string; value: Draft & { readonly overdueSince?: number }; indexes: { formId: string } };
  /** Entries that could not be read, kept until their key is removed, or as long as drafts are. */
  unreadable: { key: string; value: { readonly key: string; readonly raw: unknown; readonly since?: number } };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

/** The database of the drafts of one person. */
export function draftDatabase(name: string): DatabaseDescription<DraftSchema> {
  return {
    name,
    version: 1,
    upgrade(database) {
      database.createObjectStore("drafts", { keyPath: "key" }).createIndex("formId", "formId");
      database.createObjectStore("unreadable", { keyPath: "key" });
    },
  };
}

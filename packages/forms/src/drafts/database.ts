import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Draft } from "./draft.js";

export interface DraftSchema extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { formId: string } };
  /** Entries that could not be read, kept until their key is removed. */
  unreadable: { key: string; value: { readonly key: string; readonly raw: unknown } };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

/** Why a draft was not saved. */
export type SaveFailure = "full" | "denied" | "closed" | "superseded" | "unknown";

const VERSION = 1;
// Some browsers never answer an open request; a form must not wait for them.
const OPEN_WITHIN_MS = 4000;

/** One database connection, opened when first needed, and again after another tab's upgrade made us let go. */
export class Connection {
  readonly #name: string;
  #opening: Promise<DraftDatabase> | undefined;
  #closed = false;

  constructor(name: string) {
    this.#name = name;
  }

  /** Rejects when there is no database to be had; {@link failureOf} says why. */
  database(): Promise<DraftDatabase> {
    if (this.#closed) return Promise.reject(new DOMException("The draft store was closed.", "InvalidStateError"));
    if (!this.#opening) {
      const opening = this.#open();
      this.#opening = opening;
      opening.catch(() => this.#forget(opening));
    }
    return this.#opening;
  }

  close(): void {
    this.#closed = true;
    this.#opening?.then((database) => database.close()).catch(() => undefined);
  }

  async #open(): Promise<DraftDatabase> {
    if (globalThis.indexedDB === undefined) throw new DOMException("There is no IndexedDB here.", "NotAllowedError");
    const request = openDB<DraftSchema>(this.#name, VERSION, {
      upgrade(database) {
        database.createObjectStore("drafts", { keyPath: "key" }).createIndex("formId", "formId");
        database.createObjectStore("unreadable", { keyPath: "key" });
      },
      // A newer version of the tool waits in another tab: holding on would freeze it.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.#opening = undefined;
      },
      terminated: () => {
        this.#opening = undefined;
      },
    });
    return await within(OPEN_WITHIN_MS, request);
  }

  #forget(opening: Promise<DraftDatabase>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }
}

/** What went wrong, as a person needs to know it. */
export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  switch (name) {
    case "QuotaExceededError":
      return "full";
    case "SecurityError":
    case "NotAllowedError":
      return "denied";
    case "InvalidStateError":
    case "VersionError":
      return "closed";
    default:
      return "unknown";
  }
}

async function within<R>(milliseconds: number, promise: Promise<R>): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("The database did not open.", "TimeoutError")), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

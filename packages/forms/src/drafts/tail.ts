import { isPlainData } from "../values/values.js";
import { failureOf, type SaveFailure } from "./connection.js";
import { type Draft, openSeal } from "./draft.js";

/**
 * The last change of every draft, written to localStorage while the person types. It is there when a tab dies inside
 * the delay before the real store is written; a browser that is killed whole may lose it, and the store then has it.
 */
export interface Tail {
  /** `after`: the checksums of what the store may hold that this was written after. Answers why it was not written. */
  save(draft: Draft, after: readonly (string | null)[]): SaveFailure | undefined;
  load(key: string): { readonly draft?: Draft; readonly after?: readonly unknown[]; readonly damaged?: string };
  /** Removes the tail of a key, if it is no newer than the revision. */
  remove(key: string, upTo?: number): void;
  /** Remembers that what the store has under a key, told by its checksum, is to be forgotten; undefined once it is. */
  forget(key: string, checksum: string | undefined): void;
  isForgotten(key: string, checksum: string): boolean;
  drafts(): readonly Draft[];
  /** Of all that is here, damaged ones too. */
  keys(): readonly string[];
  /** Removes all of this database, damaged ones too. */
  clear(): void;
}

// Storage is 5 MB of UTF-16 for the whole site, and writing it holds up typing.
const MAX_LENGTH = 200_000;

/** A tail over a Storage; every call is safe on a missing, full or forbidden one. */
export function openTail(storage: Storage | null, databaseName: string, longest = MAX_LENGTH): Tail {
  // Another database may be named as this one and more: "drafts" and "drafts:7".
  const prefix = `${databaseName.replaceAll("%", "%25").replaceAll(":", "%3A")}:`;
  const gone = `${databaseName}-gone:`;

  function namesFrom(prefix: string): readonly string[] {
    const length = attempt(() => storage?.length) ?? 0;
    const names = Array.from({ length }, (_, index) => attempt(() => storage?.key(index)) ?? "");
    return names.filter((name) => name.startsWith(prefix));
  }

  const tail: Tail = {
    save(draft, after) {
      // A file is none any more in a text.
      if (!isPlainData(draft.values) || !isPlainData(draft.before)) return "unknown";
      const text = JSON.stringify({ ...draft, after });
      // What is left of an older revision is harmless: the store will have a newer one.
      if (text.length > longest) return "full";
      if (!storage) return "denied";
      try {
        storage.setItem(prefix + draft.key, text);
        return undefined;
      } catch (error) {
        return failureOf(error);
      }
    },
    load(key) {
      const text = attempt(() => storage?.getItem(prefix + key));
      if (typeof text !== "string") return {};
      const raw = openSeal(attempt(() => JSON.parse(text) as unknown)) as (Draft & { after?: unknown }) | undefined;
      if (!raw) return { damaged: text };
      const { after, ...draft } = raw;
      return { draft, ...(Array.isArray(after) && { after }) };
    },
    remove(key, upTo = Number.POSITIVE_INFINITY) {
      const revision = tail.load(key).draft?.revision ?? Number.NEGATIVE_INFINITY;
      if (revision <= upTo) attempt(() => storage?.removeItem(prefix + key));
    },
    forget(key, checksum) {
      attempt(() => {
        if (checksum === undefined) storage?.removeItem(gone + key);
        else storage?.setItem(gone + key, checksum);
      });
    },
    keys: () => namesFrom(prefix).map((name) => name.slice(prefix.length)),
    isForgotten: (key, checksum) => attempt(() => storage?.getItem(gone + key)) === checksum,
    drafts() {
      return tail.keys().flatMap((key) => tail.load(key).draft ?? []);
    },
    clear() {
      for (const name of [...namesFrom(prefix), ...namesFrom(gone)]) attempt(() => storage?.removeItem(name));
    },
  };
  return tail;
}

/** The page's localStorage, or null where there is none (a server) or it may not be used (a privacy setting). */
export function pageStorage(): Storage | null {
  return attempt(() => globalThis.localStorage) ?? null;
}

/** The page's sessionStorage, or null where there is none or it may not be used. */
export function sessionOfTab(): Storage | null {
  return attempt(() => globalThis.sessionStorage) ?? null;
}

function attempt<R>(run: () => R): R | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

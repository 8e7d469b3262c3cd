import { type Draft, type DraftContent, openSeal, seal } from "./draft.js";

/**
 * The last change of every draft, written to localStorage while the person types. It is there when a tab dies inside
 * the delay before the real store is written; a browser that is killed whole may lose it, and the store then has it.
 */
export interface Tail {
  save(content: DraftContent): void;
  load(key: string): { readonly draft?: Draft; readonly damaged?: string };
  /** Removes the tail of a key, if it is no newer than the revision. */
  remove(key: string, upTo?: number): void;
  /** Remembers that what the store has under a key, told by its checksum, is to be forgotten; undefined once it is. */
  forget(key: string, checksum: string | undefined): void;
  isForgotten(key: string, checksum: string): boolean;
  drafts(): readonly Draft[];
}

// Storage is 5 MB of UTF-16 for the whole site, and writing it holds up typing.
const MAX_LENGTH = 200_000;

/** A tail over a Storage; every call is safe on a missing, full or forbidden one. */
export function openTail(storage: Storage | null, databaseName: string): Tail {
  const prefix = `${databaseName}:`;
  const gone = `${databaseName}-gone:`;
  const tail: Tail = {
    save(content) {
      attempt(() => {
        const text = JSON.stringify(seal(content));
        // What is left of an older revision is harmless: the store will have a newer one.
        if (text.length <= MAX_LENGTH) storage?.setItem(prefix + content.key, text);
      });
    },
    load(key) {
      const text = attempt(() => storage?.getItem(prefix + key));
      if (typeof text !== "string") return {};
      const draft = openSeal(attempt(() => JSON.parse(text) as unknown));
      return draft ? { draft } : { damaged: text };
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
    isForgotten: (key, checksum) => attempt(() => storage?.getItem(gone + key)) === checksum,
    drafts() {
      const length = attempt(() => storage?.length) ?? 0;
      const names = Array.from({ length }, (_, index) => attempt(() => storage?.key(index)) ?? "");
      return names.flatMap((name) =>
        name.startsWith(prefix) ? (tail.load(name.slice(prefix.length)).draft ?? []) : [],
      );
    },
  };
  return tail;
}

/** The page's localStorage, or null where there is none (a server) or it may not be used (a privacy setting). */
export function pageStorage(): Storage | null {
  return attempt(() => globalThis.localStorage) ?? null;
}

function attempt<R>(run: () => R): R | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

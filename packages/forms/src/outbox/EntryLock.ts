import { type Cipher, cipherOf } from "../drafts/cipher.js";
import { isPlainData, isPlainObject } from "../values/values.js";
import type { OutboxEntry, StoredEntry } from "./entry.js";

// What a person wrote, or the server said of it. The rest says that something waits, and stays readable.
const WRITTEN = ["body", "base", "baseRevision", "answer", "theirs", "theirRevision", "issues"] as const;

type Written = Pick<OutboxEntry, (typeof WRITTEN)[number]>;

// One salt for all a page writes: deriving a key takes a phone up to a second.
const OWNER = "outbox";

/** Encrypts what is in entries with the passphrase, and opens it; without one it leaves them as they are. */
export class EntryLock {
  readonly #cipher: Cipher | undefined;

  constructor(passphrase: string) {
    this.#cipher = passphrase === "" ? undefined : cipherOf(passphrase);
  }

  get encrypts(): boolean {
    return this.#cipher !== undefined;
  }

  /** As it is to be stored. @throws DOMException where the page cannot encrypt, or a body is not JSON. */
  async closed<E extends Partial<StoredEntry> & Pick<StoredEntry, "id" | "formId">>(entry: E): Promise<E> {
    const { locked, ...plain } = entry;
    if (!this.#cipher || entry.sealed) return plain as E;
    if (!isPlainData(entry.body) || !isPlainData(entry.base)) throw new DOMException("Not JSON.", "DataCloneError");
    const open: Partial<StoredEntry> = { ...plain };
    const written: Record<string, unknown> = {};
    for (const name of WRITTEN) {
      if (open[name] !== undefined) written[name] = open[name];
      delete (open as Record<string, unknown>)[name];
    }
    return { ...open, sealed: await this.#cipher.seal(JSON.stringify(written), aboutOf(entry), OWNER) } as E;
  }

  /** As it was written; marked as `locked` when this is not its passphrase. */
  async opened(entry: StoredEntry): Promise<StoredEntry> {
    if (!entry.sealed) return entry;
    const text = await this.#cipher?.open(entry.sealed, aboutOf(entry), OWNER);
    if (text === undefined) return { ...entry, locked: true };
    const written: unknown = JSON.parse(text);
    const { sealed, ...open } = entry;
    return { ...open, ...(isPlainObject(written) ? (written as Written) : undefined) } as StoredEntry;
  }
}

/** What is in one entry opens in no other. */
function aboutOf({ id, formId }: Pick<StoredEntry, "id" | "formId">): string {
  return `${formId}:${id}`;
}

import { type DBSchema, type IDBPDatabase, openDB, unwrap } from "idb";

/**
 * Why something was not kept on this device. `full`: no room. `denied`: storage may not be used. `private`: not in this
 * private window. `corrupt`: the browser cannot read its own database. `blocked`: another tab, or the browser, did not let it
 * open in time. `closed`: this store was closed, or is older than what is stored. `superseded`: another tab wrote first.
 * `insecure`: a passphrase is asked for, and this page cannot encrypt (it is not on https).
 */
export type SaveFailure =
  | "full"
  | "denied"
  | "private"
  | "corrupt"
  | "blocked"
  | "closed"
  | "superseded"
  | "insecure"
  | "unknown";

export interface DatabaseDescription<S extends DBSchema> {
  readonly name: string;
  readonly version: number;
  /** Makes what is missing. */
  upgrade(database: IDBPDatabase<S>, oldVersion: number): void;
}

// Some browsers never answer an open request, and a tab with an older version may hold it up; a form must not wait for them.
const OPEN_WITHIN_MS = 4000;

/** Longer than any work on it takes: some browsers begin a transaction and never end it, and whoever waits for it waits for ever. */
export const WORK_WITHIN_MS = 8_000;

/** One database connection, opened when first needed, and again after another tab's upgrade made us let go. */
export class Connection<S extends DBSchema> {
  readonly #description: DatabaseDescription<S>;
  #opening: Promise<IDBPDatabase<S>> | undefined;
  #closed = false;

  constructor(description: DatabaseDescription<S>) {
    this.#description = description;
  }

  /** Rejects when there is no database to be had; {@link failureOf} says why. */
  async database(): Promise<IDBPDatabase<S>> {
    const opening = this.#opened();
    const database = await opening;
    if (isAlive(unwrap(database))) return database;
    this.#forget(opening);
    return this.#opened();
  }

  #opened(): Promise<IDBPDatabase<S>> {
    if (this.#closed) return Promise.reject(new DOMException("The store was closed.", "InvalidStateError"));
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

  async #open(): Promise<IDBPDatabase<S>> {
    if (globalThis.indexedDB === undefined) throw new DOMException("There is no IndexedDB here.", "NotAllowedError");
    const { name, version, upgrade } = this.#description;
    const request = openDB<S>(name, version, {
      upgrade: (database, oldVersion) => upgrade(database, oldVersion),
      // A newer version of the tool waits in another tab: holding on would freeze it.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.#opening = undefined;
      },
      terminated: () => {
        this.#opening = undefined;
      },
    });
    try {
      return await within(OPEN_WITHIN_MS, request);
    } catch (error) {
      // Too late for this time: a handle nobody holds would keep the next upgrade waiting.
      request.then((database) => database.close()).catch(() => undefined);
      if (nameOf(error) === "InvalidStateError") throw new DOMException("Not in a private window.", PRIVATE);
      throw error;
    }
  }

  #forget(opening: Promise<IDBPDatabase<S>>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }
}

/** Safari loses its databases while a page sleeps, and does not tell: only what is asked of them fails. */
function isAlive(database: IDBDatabase): boolean {
  const [store] = database.objectStoreNames;
  if (store === undefined) return true;
  try {
    database.transaction(store);
    return true;
  } catch {
    return false;
  }
}

// Browsers that keep no database in a private window say so as InvalidStateError when it is opened.
const PRIVATE = "PrivateWindowError";

const FAILURES: Readonly<Record<string, SaveFailure>> = {
  QuotaExceededError: "full",
  SecurityError: "denied",
  NotAllowedError: "denied",
  InvalidStateError: "closed",
  VersionError: "closed",
  TimeoutError: "blocked",
  UnknownError: "corrupt",
  InsecureError: "insecure",
  [PRIVATE]: "private",
};

/** What went wrong, as a person needs to know it. */
export function failureOf(error: unknown): SaveFailure {
  const name = nameOf(error);
  return Object.hasOwn(FAILURES, name) ? (FAILURES[name] as SaveFailure) : "unknown";
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}

/** @throws DOMException `TimeoutError` when the promise takes longer. */
export async function within<R>(milliseconds: number, promise: Promise<R>): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("It took too long.", "TimeoutError")), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

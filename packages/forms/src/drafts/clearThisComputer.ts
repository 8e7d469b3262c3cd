import { deleteDB } from "idb";
import { within } from "./connection.js";
import { openChannel } from "./tabs.js";
import { openTail, pageStorage, sessionOfTab } from "./tail.js";

/** Whether everything is gone; or the databases that are not, because another tab holds them. */
export type Cleared = { readonly ok: true } | { readonly ok: false; readonly left: readonly string[] };

export interface ClearOptions {
  /** Those given to `openDraftStore` and `openOutbox`. @default ["saan-drafts", "saan-outbox"] */
  readonly databaseNames?: readonly string[];
  /** @default localStorage */
  readonly tail?: Storage | null;
}

const WITHIN_MS = 4_000;
const forgetters = new Map<string, Set<() => void>>();

/**
 * Forgets all drafts, all that waits to be sent, and what was written of them to localStorage and sessionStorage. What is unsent is
 * lost by it: tell the person how much that is first. A form that is still open keeps what is on its page, says that it is not kept,
 * and keeps a draft of it once somebody types again.
 */
export async function clearThisComputer(options: ClearOptions = {}): Promise<Cleared> {
  const { databaseNames = ["saan-drafts", "saan-outbox"], tail = pageStorage() } = options;
  const left: string[] = [];
  for (const name of databaseNames) {
    for (const storage of [tail, sessionOfTab()]) openTail(storage, name).clear();
    const channel = openChannel(clearingOf(name), () => undefined);
    channel.post("cleared");
    channel.close();
    for (const forget of forgetters.get(name) ?? []) forget();
    if (globalThis.indexedDB === undefined) continue;
    try {
      await within(WITHIN_MS, deleteDB(name));
    } catch {
      left.push(name);
    }
  }
  return left.length === 0 ? { ok: true } : { ok: false, left };
}

/** Calls back when a database was cleared, by this page or by another; answers the way to stop. */
export function onCleared(databaseName: string, forget: () => void): () => void {
  const here = forgetters.get(databaseName) ?? new Set();
  forgetters.set(databaseName, here.add(forget));
  const channel = openChannel(clearingOf(databaseName), forget);
  return () => {
    here.delete(forget);
    channel.close();
  };
}

function clearingOf(databaseName: string): string {
  return `saan-clear:${databaseName}`;
}

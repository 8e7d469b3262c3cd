import { type Cipher, cipherOf } from "./cipher.js";
import type { Claim, ClaimEvents } from "./claim.js";
import { onCleared } from "./clearThisComputer.js";
import type { SaveFailure } from "./connection.js";
import type { LoadResult, MovablePlace, SaveResult } from "./DraftPlace.js";
import type { DraftStoreOptions } from "./DraftStore.js";
import { type Draft, type DraftContent, type DraftSummary, newerOf, seal, summaryOf } from "./draft.js";
import { inTurns } from "./inTurns.js";
import { locked, unlocked } from "./lock.js";
import type { SharedComputer } from "./SharedComputer.js";
import { openTail, sessionOfTab } from "./tail.js";

interface SessionOptions extends DraftStoreOptions {
  readonly shared: SharedComputer;
}

/**
 * The drafts of one tab, on a computer that others use, too: they are there after a reload, and gone with the tab, or when nobody
 * used the computer for a while. Nothing of them is in IndexedDB or localStorage.
 */
export function openSessionDrafts(options: SessionOptions): MovablePlace {
  const { databaseName = "saan-drafts", passphrase = "", shared } = options;
  const cipher: Cipher | undefined = passphrase === "" ? undefined : cipherOf(passphrase);
  const kept = openTail(sessionOfTab(), databaseName, Number.POSITIVE_INFINITY);
  // What sessionStorage did not take.
  const memory = new Map<string, Draft>();
  const inTurn = inTurns();
  const listeners = new Set<() => void>();
  let stopListening: (() => void) | undefined;
  if (isNews(shared, databaseName)) kept.clear();

  function forget(): void {
    kept.clear();
    memory.clear();
    for (const listener of [...listeners]) listener();
  }

  function listen(): void {
    if (stopListening) return;
    const stopClearing = onCleared(databaseName, forget);
    const stopIdling = shared.subscribe(() => shared.state.idle === "over" && forget());
    stopListening = () => {
      stopClearing();
      stopIdling();
    };
  }

  function keep(draft: Draft): SaveFailure | undefined {
    const failure = kept.save(draft, []);
    if (failure) memory.set(draft.key, draft);
    else memory.delete(draft.key);
    return failure;
  }

  async function save(content: DraftContent): Promise<SaveResult> {
    listen();
    try {
      const draft = seal(content);
      const failure = keep(cipher ? await locked(cipher, draft) : draft);
      return failure ? { ok: false, reason: failure, kept: "memory" } : { ok: true, savedAt: draft.savedAt };
    } catch (error) {
      // It cannot be encrypted here, or is no plain data.
      return { ok: false, reason: error instanceof DOMException ? "insecure" : "unknown" };
    }
  }

  async function load(key: string): Promise<LoadResult> {
    listen();
    const { draft: stored, damaged } = kept.load(key);
    const draft = newerOf(stored, memory.get(key));
    if (!draft) return damaged === undefined ? { kind: "none" } : { kind: "unreadable", raw: damaged };
    const open = await unlocked(cipher, draft);
    return open ? { kind: "found", draft: open, from: "store" } : { kind: "locked", draft };
  }

  async function remove(key: string, only?: Pick<Draft, "revision" | "savedAt">): Promise<void> {
    const there = newerOf(kept.load(key).draft, memory.get(key));
    if (only && there && (there.revision !== only.revision || there.savedAt !== only.savedAt)) return;
    kept.remove(key);
    memory.delete(key);
  }

  async function list(formId: string): Promise<readonly DraftSummary[]> {
    const newest = new Map([...kept.drafts(), ...memory.values()].map((draft) => [draft.key, draft]));
    const ofForm = [...newest.values()].filter((draft) => draft.formId === formId);
    return ofForm.map(summaryOf).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  return {
    encrypted: cipher !== undefined,
    idleMinutes: shared.idleMinutes,
    save: (draft) => inTurn(() => save(draft)),
    saveTail(content) {
      if (!cipher && !content.sealed) {
        try {
          keep(seal(content));
        } catch {
          // No plain data: save says so.
        }
      }
    },
    load: (key) => inTurn(() => load(key)),
    remove: (key, only) => inTurn(() => remove(key, only)),
    list: (formId) => inTurn(() => list(formId)),
    // No other tab writes here.
    removeRead: (key) => inTurn(() => remove(key)),
    keys: () => inTurn(async () => [...new Set([...kept.keys(), ...memory.keys()])]),
    gather: async () => ({ isAll: true, unreadable: 0 }),
    onForgotten(listener) {
      listen();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    storageMode: async () => "session",
    claim: (_, events) => ownClaim(events),
    close: () => stopListening?.(),
  };
}

const foundLeft = new WeakMap<SharedComputer, Set<string>>();

/** Whether the computer was found to be left, and these drafts were not forgotten for it yet: what is typed since then stays. */
function isNews(shared: SharedComputer, databaseName: string): boolean {
  const known = foundLeft.get(shared) ?? new Set();
  if (!shared.wasIdle || known.has(databaseName)) return false;
  foundLeft.set(shared, known.add(databaseName));
  return true;
}

/** No other tab sees them. */
function ownClaim(events: ClaimEvents): Claim {
  queueMicrotask(() => events.changed());
  return {
    writer: "here",
    mayWrite: true,
    ready: Promise.resolve(),
    takeOver: async () => true,
    stop: () => undefined,
  };
}

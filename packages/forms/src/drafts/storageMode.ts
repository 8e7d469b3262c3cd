/**
 * What becomes of what is kept. `persistent`: the browser promised to keep it until a person clears it. `best-effort`: the browser
 * may clear it by itself, when the device is full or, as Safari does, when the site was not used for a week. `session`: it goes with
 * the tab, for others use this computer, too.
 */
export type StorageMode = "persistent" | "best-effort" | "session";

const ASKED = "saan-storage-asked";
const ASK_AGAIN_MS = 30 * 86_400_000;

/** What the browser promised so far; it is not asked for more. */
export async function storageMode(): Promise<StorageMode> {
  try {
    return (await storageManager()?.persisted?.()) === true ? "persistent" : "best-effort";
  } catch {
    return "best-effort";
  }
}

/**
 * Asks the browser to keep what this site stores, which some do by asking the person. A refusal is remembered, and not asked about
 * again for a month: Chromium may say yes by itself once a site is used often, and a person who said no is left alone.
 *
 * @param memory where it is remembered; without one nothing is asked.
 */
export async function askToKeep(memory: Storage | null): Promise<void> {
  try {
    const manager = storageManager();
    if (!memory || !manager?.persist || (await manager.persisted()) || !mayAsk(memory)) return;
    if (await isDenied()) return;
    // Before the answer: another tab, or the outbox, must not ask a second time meanwhile.
    memory.setItem(ASKED, new Date().toISOString());
    await manager.persist();
  } catch {
    // It stays as it was.
  }
}

function mayAsk(memory: Storage): boolean {
  const asked = Date.parse(memory.getItem(ASKED) ?? "");
  // A clock that was moved back says nothing: it counts as asked.
  return Number.isNaN(asked) || Date.now() - asked > ASK_AGAIN_MS;
}

async function isDenied(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: "persistent-storage" })).state === "denied";
  } catch {
    // A browser that knows no such permission.
    return false;
  }
}

/** Missing on a server, in old browsers, and on pages that are not on https. */
function storageManager(): StorageManager | undefined {
  return (globalThis as { navigator?: { storage?: StorageManager } }).navigator?.storage;
}

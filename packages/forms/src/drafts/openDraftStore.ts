import type { DraftPlace, DraftStore, DraftStoreOptions } from "./DraftStore.js";
import { openDeviceDrafts } from "./deviceDrafts.js";
import { inTurns } from "./inTurns.js";
import { moveDrafts } from "./moveDrafts.js";
import type { SharedComputer } from "./SharedComputer.js";
import { openSessionDrafts } from "./sessionDrafts.js";

/**
 * Opens the drafts of this device: IndexedDB with a tail in localStorage, or this page's memory when neither may be used. While
 * `shared` is on they are in sessionStorage instead.
 */
export function openDraftStore(options: DraftStoreOptions = {}): DraftStore {
  const device = openDeviceDrafts(options);
  const { shared } = options;
  return shared ? inPlaces(device, openSessionDrafts({ ...options, shared }), shared) : device;
}

/** The drafts where they belong now; what was kept before the switch was turned is moved there. */
function inPlaces(device: DraftPlace, session: DraftPlace, shared: SharedComputer): DraftStore {
  const inTurn = inTurns();
  const place = () => (shared.isOn ? session : device);
  let gathered: DraftPlace | undefined;
  let stopListening: (() => void) | undefined;

  function gather(): Promise<boolean> {
    // What another tab was writing while the switch was turned is moved, too.
    stopListening ??= shared.subscribe(() => void gather());
    return inTurn(async () => {
      const to = place();
      if (to === gathered) return true;
      const isAll = await moveDrafts(to === session ? device : session, to);
      gathered = isAll ? to : undefined;
      return isAll;
    });
  }

  return {
    encrypted: device.encrypted,
    get expiresAfter() {
      return place().expiresAfter;
    },
    get idleMinutes() {
      return place().idleMinutes;
    },
    save: (draft) => place().save(draft),
    saveTail: (draft) => place().saveTail(draft),
    async load(key) {
      await gather();
      return place().load(key);
    },
    remove: (key, only) => place().remove(key, only),
    async list(formId) {
      await gather();
      return place().list(formId);
    },
    gather,
    storageMode: () => place().storageMode(),
    claim: (key, events) => place().claim(key, events),
    close() {
      stopListening?.();
      for (const one of [device, session]) one.close();
    },
  };
}

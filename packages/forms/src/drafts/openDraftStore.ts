import type { DraftPlace, Gathered, MovablePlace } from "./DraftPlace.js";
import type { DraftStore, DraftStoreOptions } from "./DraftStore.js";
import { openDeviceDrafts } from "./deviceDrafts.js";
import { inTurns } from "./inTurns.js";
import { DraftKeeper } from "./keeping/DraftKeeper.js";
import type { KeepingOptions } from "./keeping/KeepingOptions.js";
import type { KeptForm } from "./keeping/KeptForm.js";
import { KnownDrafts } from "./knownDrafts.js";
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
  const place = shared ? inPlaces(device, openSessionDrafts({ ...options, shared }), shared) : device;
  return Object.assign(place, {
    // By the one that was asked: an app may lay its own methods over those of a store.
    keeperOf(this: DraftPlace, form: KeptForm, keeping: KeepingOptions) {
      return new DraftKeeper(form, { ...keeping, store: this });
    },
  });
}

/** The drafts where they belong now; what was kept before the switch was turned is moved there. */
function inPlaces(device: MovablePlace, session: MovablePlace, shared: SharedComputer): DraftPlace {
  const inTurn = inTurns();
  const place = () => (shared.isOn ? session : device);
  const elsewhere = (one: MovablePlace) => (one === session ? device : session);
  const knownOf = new Map([device, session].map((one) => [one, new KnownDrafts()]));
  let last: { readonly to: MovablePlace; readonly gathered: Gathered } | undefined;
  let stopListening: (() => void) | undefined;

  function gather(): Promise<Gathered> {
    // What another tab was writing while the switch was turned is moved, too.
    stopListening ??= shared.subscribe(() => void gather());
    return inTurn(async () => {
      const to = place();
      const before = last?.to === to ? last.gathered : undefined;
      if (before?.isAll) return before;
      const { isAll, unreadable } = await moveDrafts(elsewhere(to), to, (draft, there) => {
        // What was typed while the switch was turned is there already; what it was typed over must not come up as another draft.
        return knownOf.get(elsewhere(to))?.has(draft) === true && knownOf.get(to)?.has(there) === true;
      });
      const gathered = { isAll, unreadable: unreadable + (before?.unreadable ?? 0) };
      last = { to, gathered };
      return gathered;
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
    save(draft) {
      const to = place();
      knownOf.get(to)?.note("stored", draft);
      return to.save(draft);
    },
    saveTail(draft) {
      const to = place();
      knownOf.get(to)?.note("tail", draft);
      to.saveTail(draft);
    },
    async load(key) {
      await gather();
      const from = place();
      const result = await from.load(key);
      if (result.kind === "found" || result.kind === "locked") knownOf.get(from)?.note("stored", result.draft);
      // What could not be moved is another draft to whoever begins without it.
      else knownOf.get(elsewhere(from))?.forget(key);
      return result;
    },
    remove: (key, only) => place().remove(key, only),
    async list(formId) {
      await gather();
      return place().list(formId);
    },
    gather,
    onForgotten(listener) {
      const stops = [device, session].map((one) => one.onForgotten(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    storageMode: () => place().storageMode(),
    claim: (key, events) => place().claim(key, events),
    close() {
      stopListening?.();
      for (const one of [device, session]) one.close();
    },
  };
}

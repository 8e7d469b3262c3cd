import type { DraftPlace } from "./DraftPlace.js";
import type { DraftKeeping } from "./keeping/DraftKeeping.js";
import type { KeepingOptions } from "./keeping/KeepingOptions.js";
import type { KeptForm } from "./keeping/KeptForm.js";
import type { SharedComputer } from "./SharedComputer.js";
import type { PageLocks } from "./tabs.js";

/** The drafts of this device. No method throws or rejects. */
export interface DraftStore extends DraftPlace {
  /**
   * Keeps the draft of one form here, once it is started. A binding asks for it: what keeps a draft is in an app that opens a store,
   * and in no other.
   */
  keeperOf(this: DraftPlace, form: KeptForm, options: KeepingOptions): DraftKeeping;
}

export interface DraftStoreOptions {
  /** One per signed-in person on a shared computer. Default `saan-drafts`. */
  readonly databaseName?: string;
  /** Default `localStorage`; null for no tail. */
  readonly tail?: Storage | null;
  /**
   * Encrypts the values of drafts. Keys, form ids and times stay readable. There is no tail then: localStorage cannot be
   * written at once and encrypted. Deriving a key takes a phone up to a second for the first write and read of each draft.
   * An empty one is none.
   */
  readonly passphrase?: string;
  /**
   * Days after which a draft is forgotten; without it they are kept until they are removed. It goes a day or more later than
   * that, and never by a clock that was wrong once: see `expiryOf` for what to show.
   */
  readonly expiresAfter?: number;
  /**
   * While it is on, drafts are in sessionStorage alone: they are there after a reload of the tab, and gone once it is closed, or
   * nobody used the computer for its `idleMinutes`. `expiresAfter` and the tail are for when it is off.
   */
  readonly shared?: SharedComputer;
  /** By which one of several tabs writes a draft; null for none. Default `navigator.locks`. */
  readonly locks?: PageLocks | null;
}

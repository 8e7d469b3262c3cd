import type { Values } from "../../values/index.js";
import type { DraftPlace } from "../DraftPlace.js";
import type { Draft } from "../draft.js";
import type { Keeps } from "../privacy.js";

/** How the draft of one form is kept. */
export interface KeepingOptions {
  /** One per form, record and signed-in person. */
  readonly key: string;
  /** Milliseconds from a change to the write in the store; 250 unless given. localStorage is written at once. */
  readonly delay?: number;
  /** The version of the stored record that the form began from. A restored draft brings its own. */
  readonly baseRevision?: string | number;
  /**
   * Brings the values of a draft of another form version up to date. Without it the form's own migrations do; where there are
   * none, fields are matched by name.
   */
  readonly migrate?: (draft: Draft) => Values;
  /**
   * Which fields are kept on this device: all in a store with a passphrase, otherwise what `keepsByPrivacy()` keeps, which is
   * nothing that was described as personal or sensitive.
   */
  readonly keeps?: Keeps;
}

/** How, and where. */
export interface PlacedKeeping extends KeepingOptions {
  readonly store: DraftPlace;
}

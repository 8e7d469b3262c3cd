import type { Values } from "../../values/index.js";
import type { Writer } from "../claim.js";
import type { SaveFailure } from "../connection.js";
import type { Draft, DraftSummary } from "../draft.js";
import type { Unmatched } from "../restoring.js";
import type { StorageMode } from "../storageMode.js";

export interface DraftState {
  /**
   * `saved`: on this device's disk. `memory`: this page alone has it, and `reason` says why; closing the page loses it.
   * `failed`: nothing has it but the form.
   */
  readonly status: "idle" | "saving" | "saved" | "memory" | "failed";
  readonly reason?: SaveFailure;
  readonly savedAt?: string;
  /** When what was saved may be forgotten, where the store forgets. */
  readonly expiresAt?: string;
  /** What becomes of what was saved: whether the browser may clear it by itself, or it goes with the tab. */
  readonly storage?: StorageMode;
  /** Minutes without use after which it is forgotten, where `storage` is `session`. */
  readonly idleMinutes?: number;
  readonly found?: Draft;
  /** Drafts of this form that wait beside the found one, or beside what is typed: `choose` asks about one of them. */
  readonly others: readonly DraftSummary[];
  /** The found draft is of a later version of the form: it is kept as it is, and can be restored when that is back. */
  readonly newer?: true;
  /** The found draft could not be brought up to date: it is kept as it is. */
  readonly migrationFailed?: { readonly error?: unknown };
  /** What of the restored draft has no place in the form. The draft is kept until `forgetUnmatched`. */
  readonly unmatched?: readonly Unmatched[];
  /** A draft was found that is encrypted with another passphrase, or with one that was not given. */
  readonly locked?: DraftSummary;
  readonly unreadable?: unknown;
  /** Ids of the fields that are answered now and not kept on this device. */
  readonly leftOut: readonly string[];
  /** Which tab writes the draft. `elsewhere`: what is typed here is kept apart, and `takeOver` makes this the one. */
  readonly writer: Writer;
  /** The version that what is in the form was begun from: the one given, or that of the draft that was restored. */
  readonly baseRevision?: string | number;
  /**
   * The form values of that version, of a draft that was restored: `toRecord(model, base)` is the `base` of a three-way merge.
   * Undefined while none was restored, for then it is the record that the form was given.
   */
  readonly base?: Values;
}

/** What can be done with the draft of a form. */
export interface DraftActions {
  /** Puts the found draft into the form. One that cannot be restored is kept, and stays found. */
  restore(): Restored;
  /** Forgets the found draft, the locked one or the unreadable one. */
  discard(): void;
  /** Asks about one of `others`, by its key; the one that was asked about is then among them. False when it is gone. */
  choose(key: string): Promise<boolean>;
  /** Forgets the restored draft that had `unmatched` answers. */
  forgetUnmatched(): void;
  /** Makes this the tab that writes the draft; false where that cannot be done. What the other tab had is then found here. */
  takeOver(): Promise<boolean>;
  /**
   * Offers a draft from a file as found; false when it is of another form. Until it is decided about this page has it whole, and the
   * store what it keeps of such a form (see `keeps`).
   */
  offer(draft: Draft): Promise<boolean>;
  /**
   * Forgets the draft, after the server said yes. `useSchemaForm` does so by itself with the draft that is its own.
   */
  clear(): Promise<void>;
  /**
   * What is in the form now as a draft, for a file: `exportDraft(draft.current())`. It holds what a draft holds; in a store with
   * a passphrase that is every answer, and the file is not encrypted.
   */
  current(): Draft;
}

/** What keeps the draft of one form, whose `state` is another object after every change. */
export interface DraftKeeping extends DraftActions {
  readonly state: DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for a draft and begins to keep one; answers the way to stop. */
  start(): () => void;
}

/** What restoring came to. */
export type Restored =
  | { readonly ok: true; readonly unmatched: readonly Unmatched[] }
  | { readonly ok: false; readonly reason: "none" | "newer" | "failed" };

import type { Claim, ClaimEvents } from "./claim.js";
import type { SaveFailure } from "./connection.js";
import type { Draft, DraftContent, DraftSummary } from "./draft.js";
import type { StorageMode } from "./storageMode.js";

export type SaveResult =
  | { readonly ok: true; readonly savedAt: string }
  | {
      readonly ok: false;
      readonly reason: SaveFailure;
      /** This page still has it, as long as it is open. */
      readonly kept?: "memory";
      /** The draft that stood in the way, of one that was superseded. Saving again writes over it. */
      readonly other?: Draft;
    };

export type LoadResult =
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      readonly draft: Draft;
      readonly from: "store" | "tail";
      /** One that another tab wrote at the same time, without knowing of it. */
      readonly other?: Draft;
    }
  /** It is encrypted, with another passphrase or with one that was not given. Its `values` are empty. */
  | { readonly kind: "locked"; readonly draft: Draft }
  | { readonly kind: "unreadable"; readonly raw: unknown };

/** What moving drafts to where they are kept now came to. */
export interface Gathered {
  /** False while some could not be moved. */
  readonly isAll: boolean;
  /** How many could not be read, and are forgotten: nobody could tell what of a person is in them. Tell the person. */
  readonly unreadable: number;
}

/** Somewhere that drafts are kept. No method throws or rejects. */
export interface DraftPlace {
  /** Whether what it writes is encrypted. */
  readonly encrypted: boolean;
  /** Days after which a draft may be forgotten. */
  readonly expiresAfter?: number;
  /** Minutes without use after which drafts are forgotten, while the computer is said to be shared. */
  readonly idleMinutes?: number;
  /**
   * Writes a draft and answers once it is on disk. When another tab wrote meanwhile, or a higher revision is there, it is
   * `superseded` and changes nothing. When the device cannot keep it, this page still does, and says `ok: false`.
   */
  save(draft: DraftContent): Promise<SaveResult>;
  /** Writes the draft to localStorage at once, when it is small enough: for every keystroke, and for a page that goes. */
  saveTail(draft: DraftContent): void;
  /** The newest draft by revision. A damaged one is given raw, and kept aside even when the key is written again. */
  load(key: string): Promise<LoadResult>;
  /**
   * Forgets a draft everywhere, what was kept aside too. With `only`, while it is still that one: another tab may have written
   * since it was loaded.
   */
  remove(key: string, only?: Pick<Draft, "revision" | "savedAt"> & Partial<Pick<Draft, "checksum">>): Promise<void>;
  /** The drafts of a form, last saved first. */
  list(formId: string): Promise<readonly DraftSummary[]>;
  /** Asks to be the one tab that writes a draft. */
  claim(key: string, events: ClaimEvents): Claim;
  /**
   * Moves all drafts to where they are kept now, after the switch of a shared computer was turned. `load` and `list` do so first.
   * Asked again, it answers for what was moved since the switch was turned.
   */
  gather(): Promise<Gathered>;
  /** Calls back when all was forgotten, for the computer was cleared, or nobody used it for a while; answers the way to stop. */
  onForgotten(listener: () => void): () => void;
  /** What becomes of what is kept. Once something was, the browser has been asked to keep it. */
  storageMode(): Promise<StorageMode>;
  close(): void;
}

/** A place whose drafts can be moved to another one. */
export interface MovablePlace extends DraftPlace {
  /** Of all that is there, whatever form it is of, and whether it can be read. */
  keys(): Promise<readonly string[]>;
  /** Removes what `load` gave last of a key, and nothing that was written since. */
  removeRead(key: string): Promise<void>;
}

import type { Draft, DraftContent, DraftStore, SaveFailure } from "../drafts/index.js";
import type { Values } from "../values/index.js";
import type { FormEngine } from "./FormEngine.js";

export interface DraftOptions {
  readonly store: DraftStore;
  /** One per form, record and signed-in person. */
  readonly key: string;
  /** Milliseconds from a change to the write in the store; 250 unless given. localStorage is written at once. */
  readonly delay?: number;
  /** The version of the stored record that the form began from. A restored draft brings its own. */
  readonly baseRevision?: string | number;
  /** Brings the values of a draft of another form version up to date. Without it fields are matched by name. */
  readonly migrate?: (draft: Draft) => Values;
}

export interface DraftState {
  readonly status: "idle" | "saving" | "saved" | "failed";
  readonly reason?: SaveFailure;
  readonly savedAt?: string;
  readonly found?: Draft;
  readonly unreadable?: unknown;
  /** The version that what is in the form was begun from: the one given, or that of the draft that was restored. */
  readonly baseRevision?: string | number;
}

/**
 * Keeps the draft of one form. A draft found from before is never written over: when the person types without having
 * chosen, it is set aside under a key of its own first.
 */
export class DraftKeeper {
  readonly #engine: FormEngine;
  readonly #options: DraftOptions;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #revision = 0;
  #loaded = false;
  /** Values changed and the store does not have them yet. */
  #pending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the found draft was set aside. */
  #aside: string | undefined;
  /** The draft at the key is this form's own. */
  #wrote = false;

  constructor(engine: FormEngine, options: DraftOptions) {
    this.#engine = engine;
    this.#options = options;
    this.#state = { status: "idle", baseRevision: options.baseRevision };
  }

  get state(): DraftState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks for a draft and begins to keep one; answers the way to stop. */
  start(): () => void {
    let stopped = false;
    this.#options.store.load(this.#options.key).then((result) => {
      // A form that is gone may still have left something typed while the device was slow to answer.
      if (this.#loaded || (stopped && !this.#pending)) return;
      this.#loaded = true;
      if (result.kind === "found") {
        this.#revision += result.draft.revision;
        this.#set({ found: result.draft });
      } else if (result.kind === "unreadable") {
        this.#set({ unreadable: result.raw });
      } else {
        this.#offerAside();
      }
      if (this.#pending) this.#write();
    });
    const stopChanges = this.#engine.onChange((reason) => reason === "edit" && this.#changed());
    const flush = () => this.flush();
    const hidden = () => document.visibilityState === "hidden" && flush();
    // The only events a phone can be counted on to send before it takes a page away.
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", flush);
    return () => {
      stopped = true;
      stopChanges();
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }

  /** Writes at once what waits to be written. */
  flush(): void {
    if (this.#pending && this.#loaded) this.#write();
  }

  /** Puts the found draft into the form. What was typed instead of it is set aside in its turn. */
  restore(): void {
    const { found } = this.#state;
    if (!found) return;
    const { store, key, migrate } = this.#options;
    const isOtherVersion = found.formVersion !== this.#engine.form.model.version;
    const values = isOtherVersion && migrate ? migrate(found) : found.values;
    const aside = this.#aside;
    if (aside !== undefined && (this.#wrote || this.#pending)) {
      const typed = this.#draft();
      store.save({ ...typed, key: asideKey(key, typed) });
    }
    this.#aside = undefined;
    // Under the version stored now, a draft restored twice would quietly replace what somebody saved in between.
    this.#set({ found: undefined, baseRevision: found.baseRevision ?? this.#state.baseRevision });
    this.#engine.replace(values, false);
    this.flush();
    if (aside !== undefined) store.remove(aside);
  }

  /** Forgets the draft that was found, or the one that could not be read; what was typed since is kept. */
  discard(): void {
    const { found, unreadable } = this.#state;
    if (!found && unreadable === undefined) return;
    const { store, key } = this.#options;
    store.remove(this.#aside ?? key);
    const typedOverIt = this.#aside === undefined && this.#wrote;
    this.#aside = undefined;
    this.#set({ found: undefined, unreadable: undefined });
    if (typedOverIt) this.#write();
    this.#offerAside();
  }

  /** Forgets the draft, once the server has the record. A found draft nobody decided about is put back in its place. */
  async clear(): Promise<void> {
    this.#stopTimer();
    this.#pending = false;
    this.#wrote = false;
    // The result of a save that is under way is about a draft that is no more.
    this.#revision += 1;
    const { store, key } = this.#options;
    const { found } = this.#state;
    const aside = this.#aside;
    this.#aside = undefined;
    this.#set({ status: "idle", reason: undefined, savedAt: undefined });
    if (found && aside === undefined) return;
    await store.remove(key);
    if (!found || aside === undefined) return;
    await store.save(found);
    await store.remove(aside);
  }

  #changed(): void {
    this.#revision += 1;
    this.#pending = true;
    if (!this.#loaded) return;
    // A found draft may live in the tail alone: it has to be set aside before the tail is written.
    if (this.#state.found && this.#aside === undefined) this.#setAside(this.#state.found);
    this.#options.store.saveTail(this.#draft());
    this.#timer ??= setTimeout(() => this.#write(), this.#options.delay ?? 250);
  }

  /** Drafts that were set aside and never decided about are offered in their turn, the last saved first. */
  async #offerAside(): Promise<void> {
    const { store, key } = this.#options;
    const drafts = await store.list(this.#engine.form.model.id);
    const aside = drafts.find((draft) => draft.key.startsWith(asidePrefix(key)));
    const result = aside && (await store.load(aside.key));
    if (result?.kind !== "found" || this.#state.found) return;
    this.#aside = aside?.key;
    this.#revision += result.draft.revision;
    this.#set({ found: result.draft });
  }

  #setAside(found: Draft): void {
    const { store, key } = this.#options;
    const aside = asideKey(key, found);
    this.#aside = aside;
    store.saveTail({ ...found, key: aside });
    store.save({ ...found, key: aside });
  }

  async #write(): Promise<void> {
    this.#stopTimer();
    if (this.#state.found && this.#aside === undefined) this.#setAside(this.#state.found);
    this.#pending = false;
    this.#wrote = true;
    const draft = this.#draft();
    const { store } = this.#options;
    store.saveTail(draft);
    if (this.#state.status !== "failed") this.#set({ status: "saving" });
    const result = await store.save(draft);
    if (!result.ok && result.other) return this.#meetOther(result.other);
    if (this.#pending || draft.revision < this.#revision) return;
    if (result.ok) return this.#set({ status: "saved", reason: undefined, savedAt: result.savedAt });
    this.#set({ status: "failed", reason: result.reason });
  }

  /** Another tab wrote: its draft is set aside and offered, this form's own is written, and neither is lost. */
  #meetOther(other: Draft): Promise<void> {
    this.#revision = Math.max(this.#revision, other.revision);
    this.#aside = undefined;
    this.#set({ found: other });
    return this.#write();
  }

  #draft(): DraftContent {
    const { model } = this.#engine.form;
    const { baseRevision } = this.#state;
    const draft = {
      key: this.#options.key,
      formId: model.id,
      formVersion: model.version,
      revision: this.#revision,
      savedAt: new Date().toISOString(),
      values: this.#engine.values(),
    };
    return baseRevision === undefined ? draft : { ...draft, baseRevision };
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

// Told apart by the time, which two tabs at the same revision do not share.
function asideKey(key: string, { savedAt }: DraftContent): string {
  return `${asidePrefix(key)}${savedAt}`;
}

function asidePrefix(key: string): string {
  return `${key}~`;
}

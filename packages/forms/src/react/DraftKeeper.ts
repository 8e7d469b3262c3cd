import { type Claim, type Draft, type DraftContent, type LoadResult, restorable } from "../drafts/index.js";
import { withLeftOut } from "../drafts/privacy.js";
import { DraftPlaces } from "./DraftPlaces.js";
import type { DraftOptions, DraftState, Restored } from "./DraftState.js";
import { draftContent, keepsOf, outcomeOf, sameOr } from "./draftContent.js";
import type { FormEngine } from "./FormEngine.js";
import { foundDraft, notFound } from "./foundDraft.js";
import { Observed } from "./Observed.js";
import { onPageGoes } from "./pageGoes.js";

/**
 * Keeps the draft of one form. A draft found from before is never written over: when the person types without having
 * chosen, it is set aside under a key of its own first. While another tab writes the draft, what is typed here is kept under
 * such a key, too.
 */
export class DraftKeeper extends Observed<DraftState> {
  readonly #engine: FormEngine;
  readonly #options: DraftOptions;
  readonly #places: DraftPlaces;
  #revision = 0;
  #loaded = false;
  /** Values changed and the store does not have them yet. */
  #pending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #claim: Claim | undefined;
  /** The draft at the key is this form's own. */
  #wrote = false;
  /** The draft that could not be opened. */
  #locked: Draft | undefined;
  /** What this form wrote last at the key. */
  #last: Pick<Draft, "revision" | "savedAt"> | undefined;

  constructor(engine: FormEngine, options: DraftOptions) {
    super({ status: "idle", leftOut: [], writer: "unknown", baseRevision: options.baseRevision });
    this.#engine = engine;
    this.#options = options;
    this.#places = new DraftPlaces(options.store, options.key);
  }

  /** Looks for a draft and begins to keep one; answers the way to stop. */
  start(): () => void {
    let stopped = false;
    const { store, key } = this.#options;
    const claim = store.claim(key, {
      changed: () => this.#claim === claim && this.#claimChanged(claim),
      yielding: async () => {
        this.flush();
        await this.#writing;
      },
    });
    this.#claim = claim;
    const loading = Promise.all([store.load(key), claim.ready]).then(([result]) => {
      // A form that is gone may still have left something typed while the device was slow to answer.
      if (this.#loaded || (stopped && !this.#pending)) return;
      this.#loaded = true;
      this.#meet(result);
      if (result.kind === "none") void this.#offerAside();
      if (this.#pending) this.#writeNow();
    });
    const stopChanges = this.#engine.onChange((reason) => reason === "edit" && this.#changed());
    const stopGoing = onPageGoes(() => this.flush());
    return () => {
      stopped = true;
      stopChanges();
      stopGoing();
      this.flush();
      // The next one to have it finds all that was written here.
      void loading.then(() => this.#writing).finally(() => claim.stop());
    };
  }

  /** Writes at once what waits to be written. */
  flush(): void {
    if (this.#pending && this.#loaded) this.#writeNow();
  }

  /** Puts the found draft into the form. What was typed instead of it is set aside in its turn. */
  restore(): Restored {
    const { found } = this.state;
    if (!found) return { ok: false, reason: "none" };
    const result = restorable(this.#engine.form, found, this.#options.migrate);
    if (!result.ok) {
      if (result.reason === "failed") this.set({ migrationFailed: { error: result.error } });
      return { ok: false, reason: result.reason };
    }
    const values = withLeftOut(this.#engine.form.model, result.values, this.#engine.values(), keepsOf(this.#options));
    const aside = this.#places.found;
    if (this.#wrote || this.#pending) void this.#places.keep(this.#draft());
    this.#places.found = undefined;
    // Under the version stored now, a draft restored twice would quietly replace what somebody saved in between.
    const baseRevision = found.baseRevision ?? this.state.baseRevision;
    const { unmatched } = result;
    this.set({ ...notFound, baseRevision, unmatched: unmatched.length > 0 ? unmatched : undefined });
    if (unmatched.length > 0) this.#places.unmatched = aside ?? this.#places.makeWay(found);
    this.#engine.replace(values, false);
    this.flush();
    if (aside !== undefined && unmatched.length === 0) void this.#options.store.remove(aside, found);
    return { ok: true, unmatched };
  }

  /** Forgets the draft that was found, or the one that could not be read; what was typed since is kept. */
  discard(): void {
    const { found, locked, unreadable } = this.state;
    if (!found && !locked && unreadable === undefined) return;
    const { store, key } = this.#options;
    // At the key itself it is the draft of the tab that writes there.
    const aside = this.#places.found;
    if (aside !== undefined || this.#mayWrite) void store.remove(aside ?? key, this.#there);
    const typedOverIt = aside === undefined && this.#wrote;
    this.#places.found = undefined;
    this.#locked = undefined;
    this.set({ ...notFound, locked: undefined, unreadable: undefined });
    if (typedOverIt) this.#writeNow();
    void this.#offerAside();
  }

  /** Forgets the draft whose answers had no place in the form. */
  forgetUnmatched(): void {
    this.set({ unmatched: undefined });
    this.#places.forgetUnmatched();
  }

  /** Makes this the tab that writes the draft. What the other one had is then found here. */
  async takeOver(): Promise<boolean> {
    return (await this.#claim?.takeOver()) === true;
  }

  /** Offers a draft from elsewhere, a file; false when it is of another form. It is kept until it is decided about. */
  async offer(draft: Draft): Promise<boolean> {
    if (draft.formId !== this.#engine.form.model.id) return false;
    await this.#places.keep(draft);
    await this.#offerAside();
    return true;
  }

  /** Forgets the draft, once the server has the record. A found draft nobody decided about is put back in its place. */
  async clear(): Promise<void> {
    this.#stopTimer();
    this.#pending = false;
    this.#wrote = false;
    // The result of a save that is under way is about a draft that is no more.
    this.#revision += 1;
    const { store, key } = this.#options;
    const there = this.#there;
    const aside = this.#places.found;
    this.#places.found = undefined;
    this.set({ status: "idle", reason: undefined, savedAt: undefined, expiresAt: undefined });
    await this.#places.comeTogether();
    if (!this.#mayWrite || (there && aside === undefined)) return;
    await store.remove(key);
    if (!there || aside === undefined) return;
    await store.save({ ...there, key });
    await store.remove(aside);
  }

  get #mayWrite(): boolean {
    return this.#claim?.mayWrite ?? true;
  }

  /** The draft from before that nobody decided about. */
  get #there(): Draft | undefined {
    return this.state.found ?? this.#locked;
  }

  #meet(result: LoadResult): void {
    this.#keepOther(result);
    if (result.kind === "found" || result.kind === "locked") {
      this.#revision += result.draft.revision;
      this.#find(result.draft);
    } else if (result.kind === "unreadable") this.set({ unreadable: result.raw });
  }

  #keepOther(result: LoadResult): void {
    if (result.kind === "found" && result.other) this.#places.makeWay(result.other);
  }

  #find(draft: Draft): void {
    this.#locked = draft.sealed === undefined ? undefined : draft;
    this.set(foundDraft(draft, this.#engine.form.model.version));
  }

  #changed(): void {
    this.#revision += 1;
    this.#pending = true;
    if (!this.#loaded) return;
    // A found draft may live in the tail alone: it has to be set aside before the tail is written.
    this.#clearTheWay();
    this.#options.store.saveTail(this.#draft());
    this.#timer ??= setTimeout(() => this.#writeNow(), this.#options.delay ?? 250);
  }

  /** Drafts that were set aside and never decided about are offered in their turn, the last saved first. */
  async #offerAside(): Promise<void> {
    const draft = await this.#places.last(this.#engine.form.model);
    if (!draft || this.#there) return;
    this.#places.found = draft.key;
    this.#revision += draft.revision;
    this.#find(draft);
  }

  #clearTheWay(): void {
    const there = this.#there;
    if (!there || this.#places.found !== undefined || !this.#mayWrite) return;
    this.#places.found = this.#places.makeWay(there);
  }

  #writeNow(): void {
    this.#writing = this.#write();
  }

  async #write(): Promise<void> {
    this.#stopTimer();
    this.#clearTheWay();
    this.#pending = false;
    this.#wrote = true;
    const draft = this.#draft();
    const { store, key } = this.#options;
    store.saveTail(draft);
    const { status } = this.state;
    if (status !== "failed" && status !== "memory") this.set({ status: "saving" });
    const result = await store.save(draft);
    if (!result.ok && result.other && draft.key === key) return this.#meetOther(result.other);
    if (result.ok && draft.key === key) {
      this.#last = draft;
      void this.#places.comeTogether();
    }
    if (this.#pending || draft.revision < this.#revision) return;
    this.set({ ...outcomeOf(result, store.expiresAfter), leftOut: sameOr(this.state.leftOut, draft.leftOut) });
  }

  /** Another tab wrote: its draft is set aside and offered, this form's own is written, and neither is lost. */
  #meetOther(other: Draft): Promise<void> {
    this.#revision = Math.max(this.#revision, other.revision);
    this.#places.found = undefined;
    this.#find(other);
    return this.#write();
  }

  #claimChanged({ writer, mayWrite }: Claim): void {
    if (writer !== this.state.writer) this.set({ writer });
    if (mayWrite && this.#loaded) void this.#takeUp();
  }

  /** This tab writes now: what another one left at the key is found, and what was typed here is put there. */
  async #takeUp(): Promise<void> {
    this.#loaded = false;
    const result = await this.#options.store.load(this.#options.key);
    this.#loaded = true;
    this.#keepOther(result);
    if (result.kind === "found" || result.kind === "locked") this.#meetLeft(result.draft);
    if (result.kind === "unreadable") this.set({ unreadable: result.raw });
    // What was found at the key is sent, or discarded in the other tab.
    if (result.kind === "none" && this.#places.found === undefined && this.#there)
      this.set({ ...notFound, locked: undefined });
    if (this.#pending || this.#places.isApart) this.#writeNow();
  }

  #meetLeft(draft: Draft): void {
    const { revision, savedAt, checksum } = draft;
    const isOwn = this.#last?.revision === revision && this.#last.savedAt === savedAt;
    if (isOwn || (checksum === this.#there?.checksum && this.#places.found === undefined)) return;
    this.#revision = Math.max(this.#revision, revision);
    this.#places.found = undefined;
    this.#find(draft);
  }

  #draft(): DraftContent {
    return draftContent(this.#engine, this.#options, {
      key: this.#places.own(this.#mayWrite),
      revision: this.#revision,
      baseRevision: this.state.baseRevision,
    });
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

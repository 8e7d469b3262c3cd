import type { Claim } from "../claim.js";
import type { LoadResult } from "../DraftPlace.js";
import { type Draft, type DraftContent, seal } from "../draft.js";
import { withLeftOut } from "../privacy.js";
import { restorable } from "../restoring.js";
import type { DraftKeeping, DraftState, Restored } from "./DraftKeeping.js";
import { draftContent, keepsOf } from "./draftContent.js";
import { FoundDrafts } from "./FoundDrafts.js";
import { notFound } from "./foundDraft.js";
import type { PlacedKeeping } from "./KeepingOptions.js";
import type { KeptForm } from "./KeptForm.js";
import { Observed } from "./Observed.js";
import { PendingWrite } from "./PendingWrite.js";
import { onPageGoes } from "./pageGoes.js";
import { outcomeOf, sameOr } from "./saved.js";

/**
 * Keeps the draft of one form. A draft found from before is never written over: when the person types without having
 * chosen, it is set aside under a key of its own first. While another tab writes the draft, what is typed here is kept under
 * such a key, too.
 */
export class DraftKeeper extends Observed<DraftState> implements DraftKeeping {
  readonly #form: KeptForm;
  readonly #options: PlacedKeeping;
  readonly #found: FoundDrafts;
  readonly #writing: PendingWrite;
  #revision = 0;
  #loaded = false;
  #loading: Promise<void> | undefined;
  #claim: Claim | undefined;
  #isStopped = false;
  /** The draft at the key is this form's own. */
  #wrote = false;
  /** How often it began again: what was begun before is not gone on with. */
  #begun = 0;
  /** What this form wrote last at the key. */
  #last: Pick<Draft, "revision" | "savedAt"> | undefined;

  constructor(form: KeptForm, options: PlacedKeeping) {
    super({ status: "idle", leftOut: [], others: [], writer: "unknown", baseRevision: options.baseRevision });
    this.#form = form;
    this.#options = options;
    this.#writing = new PendingWrite(() => this.#write(), options.delay ?? 250);
    this.#found = new FoundDrafts(options, form.form, {
      found: () => this.state.found,
      others: () => this.state.others,
      tell: (change) => this.set(change),
    });
  }

  /** Looks for a draft and begins to keep one; answers the way to stop. */
  start(): () => void {
    let stopped = false;
    this.#isStopped = false;
    const { store, key } = this.#options;
    const claim = store.claim(key, {
      changed: () => {
        if (this.#claim !== claim) return;
        if (claim.writer !== this.state.writer) this.set({ writer: claim.writer });
        if (claim.mayWrite && this.#loaded) void this.#takeUp();
      },
      yielding: async () => {
        this.flush();
        await this.#writing.done;
      },
    });
    this.#claim = claim;
    const loading = Promise.all([store.load(key), claim.ready]).then(([result]) => {
      // A form that is gone may still have left something typed while the device was slow to answer.
      if (this.#loaded || (stopped && !this.#writing.isPending)) return;
      this.#loaded = true;
      this.#meet(result);
      if (result.kind === "none") void this.#found.offerAside();
      if (this.#writing.isPending) this.#writing.now();
    });
    this.#loading = loading;
    const stopChanges = this.#form.onChange((reason) => reason === "edit" && this.#changed());
    const stopGoing = onPageGoes(() => this.flush());
    const stopHearing = store.onForgotten(() => {
      this.#found.forget();
      this.#beginAgain();
    });
    return () => {
      stopped = true;
      this.#isStopped = true;
      stopChanges();
      stopGoing();
      stopHearing();
      this.flush();
      // The next one to have it finds all that was written here.
      void loading.then(() => this.#writing.done).finally(() => claim.stop());
    };
  }

  /** Writes at once what waits to be written. */
  flush(): void {
    if (this.#writing.isPending && this.#loaded) this.#writing.now();
  }

  current(): Draft {
    return seal(this.#draft());
  }

  /** Puts the found draft into the form. What was typed instead of it is set aside in its turn. */
  restore(): Restored {
    const { found } = this.state;
    if (!found) return { ok: false, reason: "none" };
    const result = restorable(this.#form.form, found, this.#options.migrate);
    if (!result.ok) {
      if (result.reason === "failed") this.set({ migrationFailed: { error: result.error } });
      return { ok: false, reason: result.reason };
    }
    const form = this.#form;
    const { model } = form.form;
    const keeps = keepsOf(this.#options);
    const values = withLeftOut(model, result.values, form.values(), keeps);
    const base = result.base && withLeftOut(model, result.base, form.pristine, keeps);
    const { places } = this.#found;
    const aside = places.found;
    if (this.#wrote || this.#writing.isPending) places.makeWay(this.#draft());
    places.found = undefined;
    // Under the version stored now, a draft restored twice would quietly replace what somebody saved in between.
    const baseRevision = found.baseRevision ?? this.state.baseRevision;
    const { unmatched } = result;
    this.set({ ...notFound, baseRevision, base, unmatched: unmatched.length > 0 ? unmatched : undefined });
    if (unmatched.length > 0) places.unmatched = aside ?? places.makeWay(found);
    form.replace(values, false);
    this.flush();
    if (aside !== undefined && unmatched.length === 0) void this.#options.store.remove(aside, found);
    void this.#found.tellOthers();
    return { ok: true, unmatched };
  }

  /** Forgets the draft that was found, or the one that could not be read; what was typed since is kept. */
  discard(): void {
    const { found, locked, unreadable } = this.state;
    if (!found && !locked && unreadable === undefined) return;
    const { store, key } = this.#options;
    // At the key itself it is the draft of the tab that writes there.
    const aside = this.#found.places.found;
    if (aside !== undefined || this.#mayWrite) void store.remove(aside ?? key, this.#found.there);
    const typedOverIt = aside === undefined && this.#wrote;
    this.#found.settle();
    if (typedOverIt) this.#writing.now();
    void this.#found.offerAside();
  }

  choose(key: string): Promise<boolean> {
    return this.#found.choose(key, this.#mayWrite);
  }

  forgetUnmatched(): void {
    this.set({ unmatched: undefined });
    this.#found.places.forgetUnmatched();
  }

  async takeOver(): Promise<boolean> {
    return (await this.#claim?.takeOver()) === true;
  }

  async offer(draft: Draft): Promise<boolean> {
    if (draft.formId !== this.#form.form.model.id) return false;
    await this.#loading;
    await this.#found.findFile(draft, this.#mayWrite);
    return true;
  }

  /** A found draft nobody decided about stays where it is. */
  async clear(): Promise<void> {
    this.#beginAgain();
    const { there, places } = this.#found;
    await places.comeTogether();
    const { store, key } = this.#options;
    // A form that is gone has no claim any more, and may forget its own alone.
    if (this.#isStopped) {
      await this.#writing.done;
      if (this.#last) await store.remove(key, this.#last);
      return;
    }
    if (this.#mayWrite && !(there && places.found === undefined)) await store.remove(key);
  }

  /** Nothing of what is in the form is kept any more, until somebody types again. */
  #beginAgain(): void {
    this.#writing.settle();
    this.#wrote = false;
    this.#begun += 1;
    // The result of a save that is under way is about a draft that is no more.
    this.#revision += 1;
    this.set({ status: "idle", reason: undefined, savedAt: undefined, expiresAt: undefined });
  }

  get #mayWrite(): boolean {
    return this.#claim?.mayWrite ?? true;
  }

  #meet(result: LoadResult): void {
    this.#keepOther(result);
    if (result.kind === "unreadable") this.set({ unreadable: result.raw });
    if (result.kind !== "found" && result.kind !== "locked") return;
    this.#revision += result.draft.revision;
    this.#found.find(result.draft);
  }

  #keepOther(result: LoadResult): void {
    if (result.kind === "found" && result.other) this.#found.places.makeWay(result.other);
  }

  #changed(): void {
    this.#revision += 1;
    this.#writing.isPending = true;
    if (!this.#loaded) return;
    // A found draft may live in the tail alone: it has to be set aside before the tail is written.
    if (this.#mayWrite) this.#found.makeWay();
    this.#options.store.saveTail(this.#draft());
    this.#writing.soon();
  }

  async #write(): Promise<void> {
    if (this.#mayWrite) this.#found.makeWay();
    this.#writing.settle();
    this.#wrote = true;
    const draft = this.#draft();
    const { store, key } = this.#options;
    store.saveTail(draft);
    const { status } = this.state;
    if (status !== "failed" && status !== "memory") this.set({ status: "saving" });
    const begun = this.#begun;
    const result = await store.save(draft);
    if (begun !== this.#begun) return;
    if (!result.ok && result.other && draft.key === key) return this.#meetOther(result.other);
    if (result.ok && draft.key === key) {
      this.#last = draft;
      void this.#found.places.comeTogether();
    }
    if (this.#writing.isPending || draft.revision < this.#revision) return;
    this.set({ ...outcomeOf(result, store), leftOut: sameOr(this.state.leftOut, draft.leftOut) });
    if (result.ok) void this.#tellStorage();
  }

  /** Once, and anew when the switch of a shared computer was turned. */
  async #tellStorage(): Promise<void> {
    const { store } = this.#options;
    const { storage } = this.state;
    const isInTab = store.idleMinutes !== undefined;
    if (storage === undefined || (storage === "session") !== isInTab) this.set({ storage: await store.storageMode() });
  }

  /** Another tab wrote: its draft is set aside and offered, this form's own is written, and neither is lost. */
  #meetOther(other: Draft): Promise<void> {
    this.#revision = Math.max(this.#revision, other.revision);
    this.#found.findAtKey(other);
    return this.#write();
  }

  /** This tab writes now: what another one left at the key is found, and what was typed here is put there. */
  async #takeUp(): Promise<void> {
    this.#loaded = false;
    const result = await this.#options.store.load(this.#options.key);
    this.#loaded = true;
    this.#keepOther(result);
    if (result.kind === "found" || result.kind === "locked") this.#meetLeft(result.draft);
    if (result.kind === "unreadable") this.set({ unreadable: result.raw });
    const { places, there } = this.#found;
    // What was found at the key is sent, or discarded in the other tab.
    if (result.kind === "none" && places.found === undefined && there) this.set({ ...notFound, locked: undefined });
    if (this.#writing.isPending || places.isApart) this.#writing.now();
  }

  #meetLeft(draft: Draft): void {
    const { revision, savedAt, checksum } = draft;
    const isOwn = this.#last?.revision === revision && this.#last.savedAt === savedAt;
    const { there, places } = this.#found;
    if (isOwn || (checksum === there?.checksum && places.found === undefined)) return;
    this.#revision = Math.max(this.#revision, revision);
    this.#found.findAtKey(draft);
  }

  #draft(): DraftContent {
    const about = { key: this.#found.places.own(this.#mayWrite), revision: this.#revision };
    const { baseRevision } = this.state;
    const isGiven = baseRevision !== undefined && baseRevision === this.#options.baseRevision;
    const base = this.state.base ?? (isGiven ? this.#form.pristine : undefined);
    return draftContent(this.#form, keepsOf(this.#options), { ...about, baseRevision, base });
  }
}

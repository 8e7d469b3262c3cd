import type { Form } from "../../model/index.js";
import { sameValue } from "../../values/index.js";
import { asideKey } from "../aside.js";
import type { Draft, DraftSummary } from "../draft.js";
import type { DraftState } from "./DraftKeeping.js";
import { DraftPlaces } from "./DraftPlaces.js";
import { keptOfFile } from "./fileDraft.js";
import { foundDraft, notFound } from "./foundDraft.js";
import type { PlacedKeeping } from "./KeepingOptions.js";

/** What is told of drafts from before, and to whom. */
interface Told {
  found(): Draft | undefined;
  others(): readonly DraftSummary[];
  tell(change: Partial<DraftState>): void;
}

/**
 * The drafts from before that nobody decided about. One is told of at a time; it makes way for what is written at its key, and
 * the others wait beside it.
 */
export class FoundDrafts {
  readonly places: DraftPlaces;
  readonly #options: PlacedKeeping;
  readonly #form: Form<unknown>;
  readonly #told: Told;
  /** The draft that could not be opened. */
  #locked: Draft | undefined;

  constructor(options: PlacedKeeping, form: Form<unknown>, told: Told) {
    this.places = new DraftPlaces(options.store, options.key);
    this.#options = options;
    this.#form = form;
    this.#told = told;
  }

  /** The one that waits for a decision, locked or not. */
  get there(): Draft | undefined {
    return this.#told.found() ?? this.#locked;
  }

  find(draft: Draft): void {
    this.#locked = draft.sealed === undefined ? undefined : draft;
    this.#told.tell(foundDraft(draft, this.#form.model.version));
    void this.tellOthers();
  }

  /** Finds a draft at the key itself. */
  findAtKey(draft: Draft): void {
    this.places.found = undefined;
    this.find(draft);
  }

  /** Nothing waits for a decision any more. */
  settle(): void {
    this.places.found = undefined;
    this.#locked = undefined;
    this.#told.tell({ ...notFound, locked: undefined, unreadable: undefined });
    void this.tellOthers();
  }

  /** None of them is there any more. */
  forget(): void {
    this.places.forget();
    this.#locked = undefined;
    this.#told.tell({ ...notFound, locked: undefined, unreadable: undefined, unmatched: undefined, others: [] });
  }

  /** Tells which drafts wait beside the one that is asked about. */
  async tellOthers(): Promise<void> {
    const others = await this.places.aside(this.#form.model);
    if (!sameValue(others, this.#told.others())) this.#told.tell({ others });
  }

  /** Sets it aside, when something is going to be written over it. */
  makeWay(): void {
    const { there } = this;
    if (there && this.places.found === undefined) this.places.found = this.places.makeWay(there);
  }

  /** Drafts that were set aside and never decided about are offered in their turn, the last saved first. */
  async offerAside(): Promise<void> {
    const [next] = await this.places.aside(this.#form.model);
    const draft = next && (await this.#load(next.key));
    // Another tab may have written meanwhile.
    if (next && draft && !this.there) this.#findAside(draft, next.key, false);
  }

  /**
   * Finds a draft that was set aside; false when it is gone. The one that was found waits beside the key in its turn, unless another
   * tab writes there: it is that tab's.
   */
  async choose(key: string, mayWrite: boolean): Promise<boolean> {
    const draft = await this.#load(key);
    if (draft) this.#findAside(draft, key, mayWrite);
    else void this.tellOthers();
    return draft !== undefined;
  }

  /** Finds a draft of a file. The store is given what it may keep of it; the page has it whole. */
  async findFile(draft: Draft, mayWrite: boolean): Promise<void> {
    const aside = asideKey(this.#options.key, draft);
    const kept = keptOfFile(this.#form, draft, this.#options);
    if (kept) await this.#options.store.save({ ...kept, key: aside });
    this.#findAside(draft, aside, mayWrite);
  }

  async #load(key: string): Promise<Draft | undefined> {
    const result = await this.#options.store.load(key);
    return result.kind === "found" || result.kind === "locked" ? result.draft : undefined;
  }

  #findAside(draft: Draft, aside: string, mayWrite: boolean): void {
    const { there } = this;
    if (there && this.places.found === undefined && mayWrite) {
      this.makeWay();
      void this.#options.store.remove(this.#options.key, there);
    }
    this.places.found = aside;
    this.find(draft);
  }
}

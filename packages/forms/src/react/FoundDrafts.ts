import type { Draft, DraftContent, DraftStore } from "../drafts/index.js";
import type { FormModel } from "../model/index.js";
import { DraftPlaces } from "./DraftPlaces.js";
import type { DraftState } from "./DraftState.js";
import { foundDraft, notFound } from "./foundDraft.js";

/** What is told of drafts from before, and to whom. */
interface Told {
  found(): Draft | undefined;
  tell(change: Partial<DraftState>): void;
}

/**
 * The drafts from before that nobody decided about. One is told of at a time; it makes way for what is written at its key, and
 * the others wait beside it.
 */
export class FoundDrafts {
  readonly places: DraftPlaces;
  readonly #store: DraftStore;
  readonly #key: string;
  readonly #model: FormModel;
  readonly #told: Told;
  /** The draft that could not be opened. */
  #locked: Draft | undefined;

  constructor(store: DraftStore, key: string, model: FormModel, told: Told) {
    this.places = new DraftPlaces(store, key);
    this.#store = store;
    this.#key = key;
    this.#model = model;
    this.#told = told;
  }

  /** The one that waits for a decision, locked or not. */
  get there(): Draft | undefined {
    return this.#told.found() ?? this.#locked;
  }

  find(draft: Draft): void {
    this.#locked = draft.sealed === undefined ? undefined : draft;
    this.#told.tell(foundDraft(draft, this.#model.version));
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
  }

  /** Sets it aside, when something is going to be written over it. */
  makeWay(): void {
    const { there } = this;
    if (there && this.places.found === undefined) this.places.found = this.places.makeWay(there);
  }

  /** Drafts that were set aside and never decided about are offered in their turn, the last saved first; answers which. */
  async offerAside(): Promise<Draft | undefined> {
    const draft = await this.places.last(this.#model);
    if (!draft || this.there) return undefined;
    this.places.found = draft.key;
    this.find(draft);
    return draft;
  }

  /** Keeps a draft from elsewhere beside the key. */
  keep(draft: DraftContent): Promise<unknown> {
    return this.places.keep(draft);
  }

  /** Puts a draft that was set aside back at the key. */
  async putBack(draft: Draft, aside: string): Promise<void> {
    await this.#store.save({ ...draft, key: this.#key });
    await this.#store.remove(aside);
  }
}

import type { FormModel } from "../../model/index.js";
import { apartKey } from "../aside.js";
import type { DraftPlace } from "../DraftPlace.js";
import type { DraftContent, DraftSummary } from "../draft.js";
import { draftsAside, setAside } from "./setAside.js";

/** Where the drafts of one form are in the store: at its key, and beside it under keys of their own. */
export class DraftPlaces {
  /** Where the found draft was set aside; undefined while it is at the key. */
  found: string | undefined;
  /** Where the restored draft is whose answers had no place in the form. */
  unmatched: string | undefined;
  readonly #store: DraftPlace;
  readonly #key: string;
  /** Where the form's own is while another tab writes at the key. */
  #apart: string | undefined;
  /** Every key the form's own was at while another tab wrote: it is no draft from before. */
  readonly #ownKeys = new Set<string>();

  constructor(store: DraftPlace, key: string) {
    this.#store = store;
    this.#key = key;
  }

  get isApart(): boolean {
    return this.#apart !== undefined;
  }

  /** The key under which the form's own is written now. */
  own(mayWrite: boolean): string {
    if (mayWrite) return this.#key;
    this.#apart ??= apartKey(this.#key, new Date().toISOString());
    this.#ownKeys.add(this.#apart);
    return this.#apart;
  }

  /** Keeps a draft beside the key at once, for what is going to be written there; answers where. */
  makeWay(draft: DraftContent): string {
    return setAside(this.#store, this.#key, draft);
  }

  /** The drafts that were set aside, but for those that are known about: which one to offer first, and then the others. */
  aside(model: FormModel): Promise<readonly DraftSummary[]> {
    const isKnown = (key: string) => this.#ownKeys.has(key) || key === this.unmatched || key === this.found;
    return draftsAside(this.#store, this.#key, model, isKnown);
  }

  /** Forgets what was kept apart, which is at the key now, or sent. */
  async comeTogether(): Promise<void> {
    const apart = this.#apart;
    this.#apart = undefined;
    if (apart !== undefined) await this.#store.remove(apart);
  }

  /** None of them is there any more. */
  forget(): void {
    this.found = undefined;
    this.unmatched = undefined;
    this.#apart = undefined;
  }

  forgetUnmatched(): void {
    const { unmatched } = this;
    this.unmatched = undefined;
    if (unmatched !== undefined) void this.#store.remove(unmatched);
  }
}

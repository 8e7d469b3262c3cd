import { type Draft, seal } from "../drafts/draft.js";
import type { DraftActions, DraftKeeping, DraftState, Restored } from "../drafts/index.js";
import { draftContent } from "../drafts/keeping/draftContent.js";
import { Observed } from "../drafts/keeping/Observed.js";
import { keepsByPrivacy } from "../drafts/privacy.js";
import type { FormEngine } from "./FormEngine.js";

/** The draft of a form for the life of the form. Read `state` when it is needed; `useDraft(handle)` renders with it. */
export interface FormDraft extends DraftActions {
  readonly state: DraftState;
  /** Calls back when `state` is another one; answers the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const idle: DraftState = { status: "idle", leftOut: [], others: [], writer: "unknown" };

/** The draft of a form, whoever keeps it now: another store, or another key, has another keeper. */
export class OwnDraft extends Observed<DraftState> implements FormDraft {
  readonly #engine: FormEngine;
  #keeper: DraftKeeping | undefined;

  constructor(engine: FormEngine) {
    super(idle);
    this.#engine = engine;
  }

  /** Has the draft kept by this keeper; answers the way to stop. */
  keepBy(keeper: DraftKeeping): () => void {
    this.#keeper = keeper;
    this.replace(keeper.state);
    const stopTelling = keeper.subscribe(() => this.#keeper === keeper && this.replace(keeper.state));
    const stop = keeper.start();
    return () => {
      stop();
      stopTelling();
    };
  }

  /** Nobody keeps it any more. */
  leave(): void {
    this.#keeper = undefined;
    this.replace(idle);
  }

  /** The keeper of now, which can still be asked when the form is gone. */
  get keeper(): DraftKeeping | undefined {
    return this.#keeper;
  }

  restore(): Restored {
    return this.#keeper?.restore() ?? { ok: false, reason: "none" };
  }

  discard(): void {
    this.#keeper?.discard();
  }

  async choose(key: string): Promise<boolean> {
    return (await this.#keeper?.choose(key)) === true;
  }

  forgetUnmatched(): void {
    this.#keeper?.forgetUnmatched();
  }

  async takeOver(): Promise<boolean> {
    return (await this.#keeper?.takeOver()) === true;
  }

  async offer(draft: Draft): Promise<boolean> {
    return (await this.#keeper?.offer(draft)) === true;
  }

  async clear(): Promise<void> {
    await this.#keeper?.clear();
  }

  current(): Draft {
    if (this.#keeper) return this.#keeper.current();
    const { id } = this.#engine.form.model;
    return seal(draftContent(this.#engine, keepsByPrivacy(), { key: id, revision: 0 }));
  }
}

import { isWithin, pathOf, type RowMove } from "../model/fieldName.js";
import { sameValue } from "../values/index.js";
import { movedNames } from "./Proposals.js";

/** What a field said before anything was calculated for it, by its path; undefined when it said nothing. */
export type StatedAt = (path: readonly (string | number)[]) => unknown;

/**
 * What stood in calculated fields when a form was begun and was not calculated: what a document states. A calculation that
 * comes to nothing leaves it, and one that comes to something no longer gives it back.
 */
export class Stated {
  #held: Map<string, unknown> = new Map();
  #isBeginning = false;

  /** Notes what fields hold, while `act` evaluates everything for the first time. */
  begin<R>(act: () => R): R {
    this.#held.clear();
    this.#isBeginning = true;
    try {
      return act();
    } finally {
      this.#isBeginning = false;
    }
  }

  /** What a field stated, of which the calculation comes to nothing now. `held` gives what it may have stated from the beginning. */
  at(name: string, held: () => unknown): unknown {
    if (this.#isBeginning) {
      const value = held();
      if (value !== undefined) this.#held.set(name, value);
    }
    return this.#held.get(name);
  }

  /** Goes with the rows of a list. Of rows given whole, which may be any rows, only what they still say is remembered. */
  moveRows(list: string, move: RowMove | undefined, valueAt: StatedAt): void {
    if (this.#held.size === 0) return;
    if (move) this.#held = movedNames(this.#held, list, move);
    else
      for (const [name, value] of this.#held)
        if (isWithin(name, list) && !sameValue(valueAt(pathOf(name)), value)) this.#held.delete(name);
  }
}

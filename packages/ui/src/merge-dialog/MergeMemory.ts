import type { Merge } from "@saan/forms/merge";
import { sameValue } from "@saan/forms/values";
import type { Decision, Decisions } from "./decision.js";

/** How a merge was left that is not decided yet. */
export interface LeftMerge {
  /** The record that was stored then. */
  readonly theirs: unknown;
  /** By `key` of the conflict. */
  readonly answers: ReadonlyMap<string, LeftAnswer>;
}

interface LeftAnswer {
  /** What this person had entered. */
  readonly mine: unknown;
  readonly decision: Decision | undefined;
  /** An answer of one's own; undefined while none was written. */
  readonly written: unknown;
}

/** What a merge begins with. */
interface Recalled {
  readonly decisions: Decisions;
  readonly written: ReadonlyMap<string, unknown>;
}

const nothing: Recalled = { decisions: {}, written: new Map() };

/** What was decided and written in a dialog that was closed, so that it is there when it is opened again. */
export class MergeMemory {
  #left: (() => LeftMerge) | undefined;

  /** Has what is asked now recalled later; undefined forgets it. */
  keep(left: (() => LeftMerge) | undefined): void {
    this.#left = left;
  }

  /** Only what is about the same stored record, and the same answer of this person: anything else is another question. */
  recall({ conflicts }: Merge, theirs: unknown): Recalled {
    const left = this.#left?.();
    if (!left || !sameValue(left.theirs, theirs)) return nothing;
    const same = conflicts.flatMap(({ key, mine }): (readonly [string, LeftAnswer])[] => {
      const answer = left.answers.get(key);
      return answer && sameValue(answer.mine, mine) ? [[key, answer]] : [];
    });
    return {
      decisions: Object.fromEntries(same.flatMap(([key, { decision }]) => (decision ? [[key, decision]] : []))),
      written: new Map(same.flatMap(([key, { written }]) => (written === undefined ? [] : [[key, written]]))),
    };
  }
}

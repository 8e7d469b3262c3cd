import { afterMove, type RowMove } from "../model/fieldName.js";
import { sameValue } from "../values/index.js";
import { answerOf } from "./answer.js";

/** What was proposed for fields that are calculated once: a field that holds anything else was edited by hand. */
export class Proposals {
  #made = new Map<string, unknown>();

  /** Whether somebody wrote another value than was proposed. */
  isEdited(name: string, held: unknown): boolean {
    return this.#made.has(name) && !sameValue(this.#made.get(name), held);
  }

  /** Whether a field holds what was proposed for it, and will hold what is proposed next. */
  isFollowed(name: string, held: unknown): boolean {
    return this.#made.has(name) && sameValue(this.#made.get(name), held);
  }

  /**
   * Notes a proposal; answers whether it may be written. What was there before the first is nobody's to replace, unless it is
   * `known` to be a proposal itself.
   */
  make(name: string, held: unknown, value: unknown, known = false): boolean {
    const isFree = known || this.#made.has(name) || answerOf(held) === null || sameValue(held, value);
    this.#made.set(name, isFree ? value : NEVER_HELD);
    return isFree;
  }

  /** Lets the proposals of the rows of a list go where the rows went. */
  moveRows(list: string, move: RowMove | undefined): void {
    if (this.#made.size > 0) this.#made = movedNames(this.#made, list, move);
  }

  clear(): void {
    this.#made.clear();
  }
}

/** What is known of fields by their names, where the rows of a list went; of rows that are gone nothing. */
export function movedNames(
  known: ReadonlyMap<string, unknown>,
  list: string,
  move: RowMove | undefined,
): Map<string, unknown> {
  const moved = [...known].flatMap(([name, value]) => {
    const now = afterMove(name, list, move ?? isGone);
    return now === undefined ? [] : [[now, value] as const];
  });
  return new Map(moved);
}

const isGone: RowMove = () => undefined;
const NEVER_HELD = Symbol("written by hand");

import { afterMove, isWithin, type RowMove } from "./fieldName.js";

/**
 * Keys of the rows of every list of a form: a row keeps its key wherever it is moved, so that React moves its inputs with
 * it. react-hook-form's own field arrays are not used for this: they drop rows that are "" or 0, which a list of texts
 * begins with, and change their interface in version 8.
 */
export class RowKeys {
  #byList = new Map<string, readonly string[]>();
  #count = 0;

  /** The keys of a list of this length; the same array while nothing changed. */
  of(list: string, length: number): readonly string[] {
    const keys = this.#byList.get(list) ?? [];
    if (keys.length === length && this.#byList.has(list)) return keys;
    const fitted = Array.from({ length }, (_, index) => keys[index] ?? this.#newKey());
    this.#byList.set(list, fitted);
    return fitted;
  }

  /** Moves the keys of a list, and of the lists inside its rows. Rows without an origin get new keys. */
  move(list: string, move: RowMove, length: number): void {
    const before = this.#byList.get(list) ?? [];
    const keys: (string | undefined)[] = Array.from({ length });
    for (const [position, key] of before.entries()) {
      const next = move(position);
      if (next !== undefined && next < length) keys[next] = key;
    }
    this.#byList = new Map(
      [...this.#byList].flatMap(([name, value]) => {
        const next = afterMove(name, list, move);
        return next === undefined ? [] : [[next, value] as const];
      }),
    );
    this.#byList.set(
      list,
      keys.map((key) => key ?? this.#newKey()),
    );
  }

  /** Forgets the lists at and below a field whose value was replaced. */
  forget(container: string): void {
    for (const list of this.#byList.keys()) if (isWithin(list, container)) this.#byList.delete(list);
  }

  #newKey(): string {
    this.#count += 1;
    return `row${this.#count}`;
  }
}

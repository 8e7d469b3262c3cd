import { afterMove, isWithin, type RowMove } from "./fieldName.js";

/** Where the person was in a form: of which fields it is shown what is wrong with them. */
export class VisitedFields {
  #left = new Set<string>();
  /** Fields that somebody wrote in. */
  #written = new Set<string>();
  /** Fields of which, and of what is in them, everything is shown: those of a step that was gone through, "" of a form that was sent. */
  #passed = new Set<string>();
  /** Rows that were added since then: they were not there to be filled in. */
  #added = new Set<string>();

  shows(name: string): boolean {
    if (this.#left.has(name)) return true;
    return [...this.#passed].some((container) => isWithin(name, container) && !this.#isAdded(name, container));
  }

  write(name: string): void {
    this.#written.add(name);
    for (const row of this.#added) if (row !== name && isWithin(row, name)) this.#added.delete(row);
  }

  /**
   * Shows from now on what is found at a field; answers whether it does. Not at an empty one that nobody ever wrote in: those
   * who go through a form to hear what it asks, or whose focus was moved to a new row, have done nothing wrong yet.
   */
  leave(name: string, holdsAnswer: boolean): boolean {
    const isLeft = holdsAnswer || this.#written.has(name);
    if (isLeft) {
      this.#left.add(name);
      this.#added.delete(name);
    }
    return isLeft;
  }

  /** Shows from now on what is found at these fields, and in them; at "" everywhere. */
  goThrough(names: readonly string[]): void {
    for (const name of names) {
      this.#passed.add(name);
      for (const row of this.#added) if (isWithin(row, name)) this.#added.delete(row);
    }
  }

  add(row: string): void {
    this.#added.add(row);
  }

  /** Lets where the person was move with the rows of a list. */
  moveRows(list: string, move: RowMove): void {
    const moved = (names: ReadonlySet<string>) =>
      new Set([...names].flatMap((name) => afterMove(name, list, move) ?? []));
    this.#left = moved(this.#left);
    this.#written = moved(this.#written);
    this.#passed = moved(this.#passed);
    this.#added = moved(this.#added);
  }

  clear(): void {
    for (const names of [this.#left, this.#written, this.#passed, this.#added]) names.clear();
  }

  /** Whether a field is in a row that was added to what was gone through. */
  #isAdded(name: string, container: string): boolean {
    return [...this.#added].some((row) => isWithin(name, row) && !isWithin(container, row));
  }
}

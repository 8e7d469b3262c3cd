import type { Path } from "@saan/schema/read";
import { type FormModel, type FormNode, nodeAt, rowOf } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { emptyValue, type Values } from "../values/index.js";
import { copyOf } from "../values/values.js";

type Slots = Record<string | number, unknown>;

/**
 * The form values of one row of a table, put together cell by cell. Rows of a list that no cell says anything about are not
 * made: where "ภาคี 1" is empty, what "ภาคี 2" says is the first row.
 */
export class RowValues {
  readonly values: Values;
  readonly #model: FormModel;
  readonly #rows = new Map<string, Map<number, number>>();

  /** `empty` are the values of a form nobody has touched; they are copied. */
  constructor(model: FormModel, empty: Values) {
    this.#model = model;
    this.values = copyOf(empty) as Values;
  }

  /** Puts a value at a path through groups alone, which is the same in all values. */
  setPlain(path: Path, value: unknown): void {
    let slots = this.values as Slots;
    for (let at = 0; at < path.length - 1; at += 1) slots = slots[path[at] as string] as Slots;
    slots[path.at(-1) as string] = value;
  }

  /** The node a column is for, as the variants that were chosen so far have it. */
  nodeAt(path: Path): FormNode | undefined {
    return nodeAt(this.#model, this.pathOf(path, false), this.values);
  }

  /** Puts a value at a path of a column, and answers the path it has in the values. */
  set(path: Path, value: unknown): Path {
    const own = this.pathOf(path, true);
    let slots = this.values as Slots;
    let node = this.#model.nodes[""] as FormNode;
    for (const [at, step] of own.entries()) {
      if (at === own.length - 1) {
        slots[step] = value;
        break;
      }
      const next = nodeAt(this.#model, own.slice(0, at + 1), this.values) ?? node;
      const isThere = typeof slots[step] === "object" && slots[step] !== null;
      if (!isThere) slots[step] = emptyValue(this.#model, next);
      if (hasRows(next)) this.#makeRow(next, slots[step] as unknown[], Number(own[at + 1]), at === own.length - 2);
      slots = slots[step] as Slots;
      node = next;
    }
    return own;
  }

  /** The path that a path of a column has in the values: rows are counted without those that are empty. */
  pathOf(path: Path, isNew: boolean): Path {
    const own: (string | number)[] = [];
    let node = this.#model.nodes[""] as FormNode;
    for (const step of path) {
      if (hasRows(node) && typeof step === "number") {
        const list = own.join(".");
        const rows = this.#rows.get(list) ?? new Map<number, number>();
        if (isNew) this.#rows.set(list, rows);
        const place = rows.get(step) ?? rows.size;
        if (isNew) rows.set(step, place);
        own.push(place);
      } else own.push(step);
      node = nodeAt(this.#model, own, this.values) ?? node;
    }
    return own;
  }

  #makeRow(list: FormNode, rows: unknown[], index: number, isLast: boolean): void {
    const row = rowOf(this.#model, list);
    if (row && !isLast && rows[index] === undefined) rows[index] = emptyValue(this.#model, row);
  }
}

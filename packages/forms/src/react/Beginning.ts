import { valueAt } from "@saan/schema/read";
import { sameValue, type Values } from "../values/index.js";
import { pathOf } from "./fieldName.js";
import type { ValueStore } from "./ValueStore.js";

/** What a form began with, and whether what is in it now is something else: whether it is dirty. */
export class Beginning {
  readonly #now: ValueStore;
  #values: Values;
  /** The field that was compared last, and what it began with. */
  #compared: { readonly name: string; readonly before: unknown } | undefined;

  constructor(initial: Values, now: ValueStore) {
    this.#values = initial;
    this.#now = now;
  }

  get values(): Values {
    return this.#values;
  }

  /** Begins again with other values. */
  set(values: Values): void {
    this.#values = values;
    this.#compared = undefined;
  }

  /** Whether a field is not as it was; of "" whether any field is not. */
  differs(name: string): boolean {
    // Letter after letter it is the same field.
    if (this.#compared?.name !== name) this.#compared = { name, before: valueAt(this.#values, pathOf(name)) };
    return !sameValue(this.#now.get(name), this.#compared.before);
  }

  /** Whether any field is not as it was, after one was edited: where it is dirty itself, the others need not be looked at. */
  differsAfter(edited: string, wasDirty: boolean): boolean {
    return (wasDirty && this.differs(edited)) || this.differs("");
  }
}

import type { Values } from "../values/index.js";
import type { ValueStore } from "./ValueStore.js";

/**
 * A store that hears of typing when it has to. What is typed in one field waits here until something else is asked for or set: a
 * store of a whole form does more for one value than all else that a letter needs.
 */
export class TypedValues implements ValueStore {
  readonly #store: ValueStore;
  #name: string | undefined;
  #text: unknown;

  constructor(store: ValueStore) {
    this.#store = store;
  }

  get(name: string): unknown {
    if (name === this.#name) return this.#text;
    this.#handOver();
    return this.#store.get(name);
  }

  set(name: string, value: unknown): void {
    if (name !== this.#name) this.#handOver();
    if (typeof value === "string") {
      this.#name = name;
      this.#text = value;
    } else {
      this.#name = undefined;
      this.#store.set(name, value);
    }
  }

  reset(values: Values): void {
    this.#name = undefined;
    this.#store.reset(values);
  }

  #handOver(): void {
    if (this.#name === undefined) return;
    this.#store.set(this.#name, this.#text);
    this.#name = undefined;
  }
}

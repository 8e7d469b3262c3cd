import { isWithin } from "./fieldName.js";

type Listener = () => void;

/** Who wants to know of which field. Telling one field costs the same however many there are. */
export class Listeners {
  readonly #byField = new Map<string, Set<Listener>>();
  readonly #versions = new Map<string, number>();

  subscribe(name: string, listener: Listener): () => void {
    const listeners = this.#byField.get(name) ?? new Set();
    this.#byField.set(name, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byField.get(name) === listeners) this.#byField.delete(name);
    };
  }

  /** Changes whenever the field has something new to render. */
  version(name: string): number {
    return this.#versions.get(name) ?? 0;
  }

  tell(name: string): void {
    this.#versions.set(name, this.version(name) + 1);
    for (const listener of [...(this.#byField.get(name) ?? [])]) listener();
  }

  /** Tells a container and every field below it. */
  tellWithin(container: string): void {
    const names = new Set([container, ...this.#byField.keys(), ...this.#versions.keys()]);
    for (const name of names) if (isWithin(name, container)) this.tell(name);
  }
}

import { isWithin } from "./fieldName.js";

type Listener = () => void;

/**
 * Who wants to know of which field. Telling one field costs the same however many there are. `ownText` are those whose text
 * is the browser's own: of what was typed in it they need not hear.
 */
export class Listeners {
  readonly #byField = new Map<string, Map<Listener, boolean>>();
  readonly #versions = new Map<string, number>();

  subscribe(name: string, listener: Listener, ownText = false): () => void {
    const listeners = this.#byField.get(name) ?? new Map<Listener, boolean>();
    this.#byField.set(name, listeners.set(listener, ownText));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byField.get(name) === listeners) this.#byField.delete(name);
    };
  }

  /** Changes whenever the field has something new to render. */
  version(name: string): number {
    return this.#versions.get(name) ?? 0;
  }

  /** `typed`: its control shows the value already. */
  tell(name: string, typed = false): void {
    this.#versions.set(name, this.version(name) + 1);
    for (const [listener, ownText] of [...(this.#byField.get(name) ?? [])]) if (!typed || !ownText) listener();
  }

  /** Tells a container and every field below it, but those that are as they were. */
  tellWithin(container: string, isKept: (name: string) => boolean = () => false): void {
    const names = new Set([container, ...this.#byField.keys(), ...this.#versions.keys()]);
    for (const name of names) if (isWithin(name, container) && !isKept(name)) this.tell(name);
  }
}

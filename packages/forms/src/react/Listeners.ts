import { isWithin } from "./fieldName.js";

type Listener = () => void;

/** Of one field. The lists are never changed, only replaced: who is told may come and go while others are told. */
interface Heard {
  version: number;
  all: readonly Listener[];
  /** Those who want to hear of what is typed, too. */
  ofTyped: readonly Listener[];
}

const nobody: readonly Listener[] = [];

/**
 * Who wants to know of which field. Telling one field costs the same however many there are. `ownText` are those whose text
 * is the browser's own: of what was typed in it they need not hear.
 */
export class Listeners {
  readonly #byField = new Map<string, Heard>();

  subscribe(name: string, listener: Listener, ownText = false): () => void {
    const field = this.#of(name);
    field.all = [...field.all, listener];
    if (!ownText) field.ofTyped = [...field.ofTyped, listener];
    return () => {
      field.all = field.all.filter((one) => one !== listener);
      field.ofTyped = field.ofTyped.filter((one) => one !== listener);
    };
  }

  /** Changes whenever the field has something new to render. */
  version(name: string): number {
    return this.#byField.get(name)?.version ?? 0;
  }

  /** `typed`: its control shows the value already. */
  tell(name: string, typed = false): void {
    const field = this.#of(name);
    field.version += 1;
    for (const listener of typed ? field.ofTyped : field.all) listener();
  }

  /** Tells a container and every field below it, but those that are as they were. */
  tellWithin(container: string, isKept: (name: string) => boolean = () => false): void {
    for (const name of new Set([container, ...this.#byField.keys()])) {
      if (isWithin(name, container) && !isKept(name)) this.tell(name);
    }
  }

  #of(name: string): Heard {
    const known = this.#byField.get(name);
    if (known) return known;
    const heard: Heard = { version: 0, all: nobody, ofTyped: nobody };
    this.#byField.set(name, heard);
    return heard;
  }
}

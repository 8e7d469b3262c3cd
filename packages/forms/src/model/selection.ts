import { SaanError } from "./SaanError.js";

/** Which of a record's fields a form asks for, by dotted paths; see {@link FieldPath}. */
export interface SelectedPaths {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** A selection at work: asked for each field of a schema once, it remembers which of its paths led to one. */
export class Selection {
  readonly #only: readonly string[] | undefined;
  readonly #without: readonly string[];
  readonly #met = new Set<string>();
  /** Nothing is chosen: most forms ask for every field. */
  readonly #isEmpty: boolean;

  constructor({ only, without = [] }: SelectedPaths) {
    this.#only = only;
    this.#without = without;
    this.#isEmpty = only === undefined && without.length === 0;
  }

  /** Whether the field of a node is asked for: it, a field below it, or what holds it is named, and nothing leaves it out. */
  asks(id: string): boolean {
    if (this.#isEmpty) return true;
    const path = pathOf(id);
    this.#met.add(path);
    if (this.#without.some((left) => isWithin(path, left))) return false;
    return this.#only === undefined || this.#only.some((named) => isWithin(path, named) || isWithin(named, path));
  }

  /** Notes a field that is always asked for, because it says which others there are. */
  asksAlways(id: string): void {
    const path = pathOf(id);
    if (!this.#without.includes(path)) this.#met.add(path);
  }

  /** @throws SaanError `no-such-field` when a path led to no field that can be chosen; `nearby` says what was meant. */
  refuseUnmet(form: string, nearby: (path: string) => string): void {
    // What lies in something left out is left out with it, and was never asked about.
    const outer = this.#without.filter(
      (path) => !this.#without.some((other) => other !== path && isWithin(path, other)),
    );
    const unmet = [...(this.#only ?? []), ...outer].find((path) => !this.#met.has(path));
    if (unmet === undefined) return;
    throw new SaanError(
      "no-such-field",
      `The form "${form}" has no field "${unmet}" to ask for or to leave out.`,
      'Give dotted paths with * for any row ("parties.*.side"). A date and a reference are one field each, and what tells the variants of a choice apart is always asked for.' +
        nearby(unmet),
    );
  }
}

/** The path that a node id stands for: two variants may have a node each at one path. */
export function pathOf(id: string): string {
  if (!/[@%]/.test(id)) return id;
  const path = id.replace(/@[^.]*/g, "");
  return path.replace(/%([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function isWithin(path: string, container: string): boolean {
  return path === container || path.startsWith(`${container}.`);
}

import { isWithin, pathOf } from "../model/fieldName.js";
import { accessAt, type FormModel, fieldsOf, nodeAt, rowOf, valueAt } from "../model/index.js";
import { sameValue } from "../values/index.js";
import { type FieldState, plainStates } from "./fieldState.js";
import { joined, prefixesOf } from "./place.js";

type Outcome = "required" | "readOnly" | "calculated" | "options" | "filter";

/** What rules came to, field by field, and how each field stands by it. Only what differs from "nothing said" is kept. */
export class FieldStates {
  readonly #model: FormModel;
  readonly #role: string | undefined;
  readonly #irrelevant: Map<string, "hidden" | "none">;
  readonly #outcomes: Readonly<Record<Outcome, Map<string, unknown>>> = {
    required: new Map(),
    readOnly: new Map(),
    calculated: new Map(),
    options: new Map(),
    filter: new Map(),
  };
  /** The states that were handed out: the same object as long as nothing changed. */
  readonly #known = new Map<string, FieldState>();
  /** Fields of which something came out differently since the states were last told. */
  readonly #touched = new Set<string>();

  constructor(model: FormModel, irrelevant: Map<string, "hidden" | "none">, role?: string) {
    this.#model = model;
    this.#irrelevant = irrelevant;
    this.#role = role;
  }

  /** Notes what a rule came to, `undefined` for nothing to say; answers whether it is another outcome than before. */
  note(outcome: Outcome, name: string, said: unknown): boolean {
    return this.#noteIn(this.#outcomes[outcome], name, said);
  }

  noteRelevance(name: string, said: "hidden" | "none" | undefined): boolean {
    return this.#noteIn(this.#irrelevant, name, said);
  }

  /** The names of the fields that hold what was calculated. */
  get calculated(): readonly string[] {
    return [...this.#outcomes.calculated].flatMap(([name, said]) => (said === "made" ? [name] : []));
  }

  isStated(name: string): boolean {
    return this.#outcomes.calculated.get(name) === "stated";
  }

  /** Whether a rule says that a field, or what holds it, cannot be changed. */
  isLocked(name: string): boolean {
    const { readOnly } = this.#outcomes;
    return readOnly.has("") || prefixesOf(name).some((prefix) => readOnly.has(prefix));
  }

  isRequired(name: string): boolean {
    return this.#outcomes.required.has(name);
  }

  offered(name: string): readonly string[] | undefined {
    return this.#outcomes.filter.get(name) as readonly string[] | undefined;
  }

  /** Forgets what was said of everything below a field, whose rows are others now. */
  forgetWithin(container: string): void {
    for (const outcomes of [this.#irrelevant, ...Object.values(this.#outcomes)]) {
      for (const name of [...outcomes.keys()]) if (isBelow(name, container)) outcomes.delete(name);
    }
    for (const name of this.#known.keys()) if (isBelow(name, container)) this.#touched.add(name);
  }

  clear(): void {
    for (const outcomes of [this.#irrelevant, ...Object.values(this.#outcomes)]) outcomes.clear();
    for (const name of this.#known.keys()) this.#touched.add(name);
  }

  /** The fields whose state is another than when this was last asked. */
  tell(values: unknown): readonly string[] {
    if (this.#touched.size === 0) return [];
    const names = new Set([...this.#touched].flatMap((name) => [name, ...namesBelow(this.#model, name, values)]));
    this.#touched.clear();
    return [...names].filter((name) => {
      const before = this.#known.get(name);
      const path = pathOf(name);
      const now = this.#stateOf(name, path, values);
      if (before && sameValue(before, now)) return false;
      this.#known.set(name, now);
      return true;
    });
  }

  at(path: readonly (string | number)[], values: unknown): FieldState {
    const name = path.join(".");
    const known = this.#known.get(name);
    if (known) return known;
    const state = this.#stateOf(name, path, values);
    this.#known.set(name, state);
    return state;
  }

  #noteIn(outcomes: Map<string, unknown>, name: string, said: unknown): boolean {
    if (sameValue(outcomes.get(name), said)) return false;
    if (said === undefined) outcomes.delete(name);
    else outcomes.set(name, said);
    this.#touched.add(name);
    return true;
  }

  #stateOf(name: string, path: readonly (string | number)[], values: unknown): FieldState {
    const { calculated, options, filter, required } = this.#outcomes;
    const access = accessAt(this.#model, path, this.#role, values);
    let display: FieldState["display"] = access === "hidden" ? "hidden" : "visible";
    const isFixed = access === "read" || calculated.has(name) || this.isLocked(name);
    for (const prefix of prefixesOf(name)) {
      const hidden = this.#irrelevant.get(prefix);
      if (hidden !== undefined && display !== "none") display = hidden;
    }
    const isRequired = required.has(name) || nodeAt(this.#model, path, values)?.required === true;
    const within = options.get(name);
    const offered = filter.get(name) as readonly string[] | undefined;
    if (display === "visible" && !isFixed && within === undefined && offered === undefined) {
      return plainStates[isRequired ? "required" : "optional"];
    }
    return Object.freeze({
      display,
      mode: isFixed ? "readOnly" : "editable",
      required: isRequired,
      ...(within === undefined ? {} : { within }),
      ...(offered === undefined ? {} : { offered }),
    });
  }
}

function isBelow(name: string, container: string): boolean {
  return name !== container && isWithin(name, container);
}

/** The names of all fields in a field, as the values have them now. */
function namesBelow(model: FormModel, name: string, values: unknown): readonly string[] {
  const path = pathOf(name);
  const node = nodeAt(model, path, values);
  if (!node) return [];
  let value = values;
  for (const step of path) value = valueAt(value, step);
  // In what is not there is nothing, and of a group inside itself there would be no end of it.
  if (node.optionalGroup && (value === undefined || value === null)) return [];
  const row = rowOf(model, node);
  const keys = row
    ? Array.from({ length: Array.isArray(value) ? value.length : 0 }, (_, index) => String(index))
    : fieldsOf(model, node, value).map(({ key }) => key);
  return keys.flatMap((key) => {
    const field = joined(name, key);
    return [field, ...namesBelow(model, field, values)];
  });
}

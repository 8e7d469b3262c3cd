import type { FormModel, FormNode } from "../model/index.js";
import { type Changes, type FieldState, plainStates, RuleRun } from "../rules/index.js";
import type { Values } from "../values/index.js";
import { nameOf, pathOf, type RowMove } from "./fieldName.js";
import type { ValueStore } from "./ValueStore.js";

/** The names of the fields that rules gave another value, or another state. */
export interface RuleChanges {
  readonly values: readonly string[];
  readonly states: readonly string[];
  /** Fields of which a rule may have something else to say. */
  readonly findings: readonly string[];
}

/** No rule had anything to do. */
export const noChanges: RuleChanges = { values: [], states: [], findings: [] };

/**
 * The rules of one form, whose calculated values go straight into the form. A form without rules pays nothing, nor does the
 * edit of a field that no rule names.
 */
export class FieldRules {
  readonly run: RuleRun | undefined;
  readonly #values: ValueStore;
  readonly #unnamed: ReadonlySet<string> = new Set();

  constructor(model: FormModel, values: ValueStore, role?: string) {
    this.#values = values;
    const hasAccess = role !== undefined && Object.values(model.nodes).some(({ access }) => access !== undefined);
    if (model.rules.length === 0 && !hasAccess) return;
    this.#unnamed = unnamedFields(model);
    this.run = new RuleRun(model, () => values.get("") as Values, { role });
    // The form begins with what is calculated in place already.
    this.run.start();
  }

  start(): void {
    if (this.run) this.#write(this.run.start());
  }

  changed(name: string): RuleChanges {
    if (!this.run || this.#unnamed.has(name)) return noChanges;
    return this.#write(this.run.changed(pathOf(name)));
  }

  changedRows(path: readonly (string | number)[], move: RowMove): RuleChanges {
    return this.run ? this.#write(this.run.changedRows(path, move)) : noChanges;
  }

  stateAt(name: string, node: FormNode): FieldState {
    return this.run?.stateAt(pathOf(name)) ?? plainStates[node.required ? "required" : "optional"];
  }

  /** Whether no rule is about a field or reads it: it stays as it is, shown or not. */
  isUnruled(name: string): boolean {
    return this.run === undefined || this.#unnamed.has(name);
  }

  isShown(path: readonly (string | number)[]): boolean {
    return this.run === undefined || this.run.stateAt(path).display === "visible";
  }

  #write({ values, states, findings }: Changes): RuleChanges {
    for (const { path, value } of values) this.#values.set(nameOf(path), value);
    return { values: values.map(({ path }) => nameOf(path)), states, findings };
  }
}

/** Ids of the top-level fields without fields in them that no rule is about or reads. */
function unnamedFields({ nodes, rules }: FormModel): ReadonlySet<string> {
  const named = new Set(rules.flatMap(({ template, reads }) => [template, ...reads].map((one) => one.split(".")[0])));
  const root = nodes[""];
  if (root?.kind !== "group" || named.has("")) return new Set();
  const isUnnamed = (id: string) => {
    const { key, children, variants, repeats } = nodes[id] as FormNode;
    return key === id && !named.has(id) && !children && !variants && repeats === undefined;
  };
  return new Set(root.children?.filter(isUnnamed));
}

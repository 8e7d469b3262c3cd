import type { Path } from "@saan/schema/read";
import { isWithin } from "../model/fieldName.js";
import type { FormModel, FormNode } from "../model/index.js";
import { evaluatorOf } from "../rules/evaluator.js";
import { FieldReader } from "../rules/FieldReader.js";
import type { CompiledRule } from "../rules/formRule.js";
import { placeAt } from "../rules/place.js";
import type { Values } from "../values/index.js";

/** What the sources of references are asked within: the province that stands in another column of the row. */
export class Within {
  readonly #rules = new Map<FormNode, CompiledRule>();
  readonly #depths = new Map<CompiledRule, number>();
  readonly #reader: FieldReader;
  readonly #today: string;

  constructor(model: FormModel, today: string) {
    this.#reader = new FieldReader(model);
    this.#today = today;
    for (const rule of model.rules) {
      if (rule.kind !== "options") continue;
      for (const node of placeAt(model.nodes, rule.template)?.nodes ?? []) this.#rules.set(node, rule);
    }
  }

  /** How many columns have to be read before this one, each within the one before: 2 of a subdistrict. */
  depthOf(node: FormNode | undefined): number {
    const rule = node && this.#rules.get(node);
    return rule ? this.#depthOf(rule) : 0;
  }

  /** What a field at a path is asked within, by the values so far; undefined when nothing. */
  at(node: FormNode, path: Path, values: Values): unknown {
    const rule = this.#rules.get(node);
    if (!rule) return undefined;
    this.#reader.values = values;
    const occasion = { today: this.#today, orderedEmpty: false };
    const rows = rule.template.split(".").flatMap((step, at) => (step === "*" ? [Number(path[at])] : []));
    return evaluatorOf(rule.expression, { own: rule.template }, this.#reader, occasion)(rows) ?? undefined;
  }

  #depthOf(rule: CompiledRule): number {
    const known = this.#depths.get(rule);
    if (known !== undefined) return known;
    // Two that ask within each other go one after the other.
    this.#depths.set(rule, 1);
    const around = [...new Set(this.#rules.values())].filter(
      (other) => other !== rule && rule.reads.some((read) => isWithin(read, other.template)),
    );
    const depth = Math.max(0, ...around.map((other) => this.#depthOf(other))) + 1;
    this.#depths.set(rule, depth);
    return depth;
  }
}

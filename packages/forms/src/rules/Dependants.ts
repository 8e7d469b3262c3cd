import type { FormModel } from "../model/index.js";
import { isGroup, placeAt, prefixesOf, rowNodeOf, sharedStars } from "./place.js";

/** A rule to do again, and how many of its rows are those of what changed. */
export interface Dependant {
  /** Its position in `model.rules`. */
  readonly rule: number;
  readonly sharedRows: number;
}

/** Which rules read what, so that a change costs what depends on it and not what there is. */
export class Dependants {
  /** By every path on the way to what is read: a change of what holds it may change it. */
  readonly #above = new Map<string, Dependant[]>();
  /** By groups that are read: a change of anything in them may change them. */
  readonly #groups = new Map<string, Dependant[]>();

  constructor(model: FormModel) {
    for (const [rule, { template, reads }] of model.rules.entries()) {
      for (const read of reads) {
        const dependant = { rule, sharedRows: sharedStars(read, template) };
        for (const prefix of prefixesOf(read)) push(this.#above, prefix, dependant);
        const node = placeAt(model.nodes, read)?.nodes[0];
        // Of rows that hold fields only their number is read.
        const row = node && rowNodeOf(model.nodes, node);
        if (node && (isGroup(node) || (row && !isGroup(row)))) push(this.#groups, read, dependant);
      }
    }
  }

  /** The rules that a change at a template may concern. */
  of(template: string): readonly Dependant[] {
    const found = [...(this.#above.get(template) ?? [])];
    if (this.#groups.size === 0) return found;
    for (const prefix of prefixesOf(template)) {
      if (prefix !== template) found.push(...(this.#groups.get(prefix) ?? []));
    }
    return found;
  }
}

const known = new WeakMap<FormModel, Dependants>();

/** The dependants of a model, found once for all forms at work with it. */
export function dependantsOf(model: FormModel): Dependants {
  const before = known.get(model);
  if (before) return before;
  const dependants = new Dependants(model);
  known.set(model, dependants);
  return dependants;
}

function push(lists: Map<string, Dependant[]>, key: string, item: Dependant): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

import type { Path } from "@saan/schema/read";
import type { FormModel, FormNode } from "../model/index.js";
import { calculatedNodes } from "../rules/calculatedNodes.js";
import { sameValue } from "../values/index.js";
import { isPlainObject } from "../values/values.js";
import { withCalculated, withoutCalculated } from "./calculated.js";
import type { MergeChoice, MergeField } from "./mergeField.js";
import { Comparison, type Part } from "./part.js";
import { inRowOrder } from "./rowOrder.js";

/** Three versions of one record. `base` is the one that `mine` was made from; without it every difference is a question. */
export interface RecordVersions {
  readonly base?: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** For what is reckoned from the day: an ISO date; the day it is in Thailand unless given. */
  readonly today?: string;
}

/** The merged record; or, while a conflict is not decided, those that are not. */
export type Merged =
  | { readonly ok: true; readonly record: unknown }
  | { readonly ok: false; readonly undecided: readonly MergeField[] };

export interface Merge {
  /**
   * Every field of the three versions, in form order. Not what is calculated, which is nobody's change and nobody's question: it
   * follows from the others. Where no calculation comes to anything a stated value is a field like any other.
   */
  readonly fields: readonly MergeField[];
  readonly conflicts: readonly MergeField[];
  /**
   * The record in which everybody's changes are, conflicts as they were chosen, by `key`, and what is calculated made anew.
   * Other fields may be chosen, too.
   * It still has to be read: two valid versions may make one that is not.
   */
  mergedWith(choices?: Choices): Merged;
  /**
   * The record as it would be with these choices, and where each field is in it: while a conflict is not decided, `mine` stands
   * for it. For what depends on the whole before the whole is decided: which questions are asked, and what rules say.
   */
  soFar(choices?: Choices): MergedSoFar;
}

export interface MergedSoFar {
  readonly record: unknown;
  /** By `key`. What is in a row that is not there, has no place. */
  readonly places: ReadonlyMap<string, Path>;
}

type Choices = Readonly<Record<string, MergeChoice>>;

/**
 * Brings two changes of the same record together, field by field. What only one side changed is taken as it is, also in
 * different rows of the same list and in properties that the form does not know. Pure; nothing given is changed.
 */
export function mergeRecords(model: FormModel, { base, mine, theirs, today }: RecordVersions): Merge {
  const comparison = new Comparison(model);
  const stated = (record: unknown) => withoutCalculated(model, record, today);
  const root = comparison.compare(
    { node: model.nodes[""] as FormNode, privacy: "public", key: "", path: [] },
    { base: stated(base), mine: stated(mine), theirs: stated(theirs) },
  );
  const calculated = new Set([...calculatedNodes(model)].map(({ id }) => id));
  const fields = comparison.fields.filter(({ node, outcome }) => outcome === "conflict" || !calculated.has(node));
  const conflicts = fields.filter(({ outcome }) => outcome === "conflict");
  return {
    fields,
    conflicts,
    mergedWith(choices = {}) {
      const undecided = conflicts.filter((field) => choiceOf(field, choices) === undefined);
      return undecided.length > 0
        ? { ok: false, undecided }
        : { ok: true, record: withCalculated(model, new Decided(choices).valueOf(root, []), today) };
    },
    soFar(choices = {}) {
      const decided = new Decided({ ...Object.fromEntries(conflicts.map(({ key }) => [key, "mine"])), ...choices });
      return { record: withCalculated(model, decided.valueOf(root, []), today), places: decided.places };
    },
  };
}

/** A record put together again as it was chosen, and where its fields came to be. */
class Decided {
  readonly places = new Map<string, Path>();
  readonly #choices: Choices;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  valueOf(part: Part, path: Path): unknown {
    switch (part.kind) {
      case "field":
        this.places.set(part.field.key, path);
        return chosen(part.field, this.#choices);
      case "object": {
        const entries = part.parts.map(([key, inner]) => [key, this.valueOf(inner, [...path, key])] as const);
        return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
      }
      case "places":
        return part.parts.map((inner, index) => this.valueOf(inner, [...path, index]) ?? null);
      case "rows":
        return this.#rows(part, path);
    }
  }

  #rows({ rows, order, orderedBy }: Part & { readonly kind: "rows" }, path: Path): unknown {
    const choice = order && choiceOf(order, this.#choices);
    const side = choice === "mine" || choice === "theirs" ? choice : (orderedBy ?? "theirs");
    if (order) this.places.set(order.key, path);
    const there: unknown[] = [];
    for (const { part } of inRowOrder(rows, side)) {
      const row = this.valueOf(part, [...path, there.length]);
      if (row !== undefined) there.push(row);
      else if (part.kind === "field") this.places.delete(part.field.key);
    }
    return there;
  }
}

/** What was chosen for a field; undefined of what is no choice, however it came here. Of an order, a version that has one. */
function choiceOf({ key, about }: MergeField, choices: Choices): MergeChoice | undefined {
  const choice: unknown = Object.hasOwn(choices, key) ? choices[key] : undefined;
  if (choice === "mine" || choice === "theirs") return choice;
  if (about !== undefined) return undefined;
  if (choice === "base") return choice;
  return isPlainObject(choice) && Object.hasOwn(choice, "value") ? { value: choice.value } : undefined;
}

function chosen(field: MergeField, choices: Choices): unknown {
  const choice = choiceOf(field, choices);
  if (typeof choice === "object") return choice.value;
  if (choice !== undefined) return field[choice];
  const { base, mine, theirs, outcome, merged } = field;
  if (outcome === "both") return merged;
  if (outcome !== "unchanged") return outcome === "mine" ? mine : theirs;
  // A null and a missing answer are the same to a person, and not to a schema.
  return sameValue(theirs, base) ? mine : theirs;
}

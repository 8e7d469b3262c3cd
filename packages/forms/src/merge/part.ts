import type { PrivacyClass } from "@saan/schema/field";
import { isForbiddenKey, type Path } from "@saan/schema/read";
import { type FormModel, type FormNode, rowOf } from "../model/index.js";
import { chosenCode, fieldOf, hasRows } from "../model/lookup.js";
import { stricter } from "../model/stricter.js";
import { sameValue } from "../values/index.js";
import { isPlainObject } from "../values/values.js";
import { type AlignedRow, alignRows } from "./alignRows.js";
import { mergedChoices } from "./mergedChoices.js";
import type { MergeField, MergeOutcome } from "./mergeField.js";
import { orderedBy } from "./rowOrder.js";

/** A record taken apart as far as its versions can be told apart. */
export type Part =
  | { readonly kind: "field"; readonly field: MergeField }
  | { readonly kind: "object"; readonly parts: readonly (readonly [string, Part])[] }
  | { readonly kind: "places"; readonly parts: readonly Part[] }
  | {
      readonly kind: "rows";
      readonly rows: readonly (AlignedRow & { readonly part: Part })[];
      readonly orderedBy?: "mine" | "theirs";
      /** The question whose order, when both moved rows. */
      readonly order?: MergeField;
    };

/** Where in the record: the node there, or what holds a property that the form does not know. */
export interface Place {
  readonly node: FormNode;
  readonly privacy: PrivacyClass;
  readonly key: string;
  readonly path: Path;
  readonly isUnknown?: true;
  /** A missing row is not an empty one. */
  readonly isRow?: true;
  /** What it is in was not there before: both filled it in without a common beginning. */
  readonly isNew?: true;
}

interface Versions {
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

/** Takes three versions of a record apart, and keeps the fields it met. */
export class Comparison {
  readonly fields: MergeField[] = [];
  readonly #model: FormModel;

  constructor(model: FormModel) {
    this.#model = model;
  }

  compare(place: Place, versions: Versions): Part {
    const { node, isUnknown } = place;
    const { base, mine, theirs } = versions;
    if (isUnknown) return this.#field(place, versions);
    if (node.kind === "list" && areLists(base ?? [], mine, theirs)) return this.#rows(place, versions);
    if (node.kind === "tuple" && areLists(base, mine, theirs)) return this.#places(place, versions);
    const areObjects = isPlainObject(base ?? {}) && isPlainObject(mine) && isPlainObject(theirs);
    if (!areObjects) return this.#field(place, versions);
    if (node.kind === "group" || node.kind === "record") return this.#object(place, versions);
    if (node.kind !== "variant") return this.#field(place, versions);
    const [was, is, others] = [base, mine, theirs].map((value) => chosenCode(node, value));
    if (is === undefined || is !== others) return this.#field(place, versions);
    // Both chose the same other alternative: there is nothing they both began from.
    return this.#object(place, was === is ? versions : { mine, theirs });
  }

  #field(place: Place, versions: Versions, about?: "row-order"): Part {
    const { key, path, node, privacy, isRow = false } = place;
    const { base, mine, theirs } = versions;
    const changed = about ? "conflict" : outcomeOf(versions, isRow);
    const merged = changed === "conflict" && !about ? choicesOfBoth(place, versions) : undefined;
    const outcome = merged ? "both" : changed;
    const stated = {
      ...(base === undefined ? {} : { base }),
      ...(mine === undefined ? {} : { mine }),
      ...(theirs === undefined ? {} : { theirs }),
      ...(merged && { merged }),
    };
    const field = { key, path, node: node.id, label: node.label, privacy, outcome, ...stated, ...(about && { about }) };
    this.fields.push(field);
    return { kind: "field", field };
  }

  #object({ node, ...place }: Place, versions: Versions): Part {
    const [base, mine, theirs] = [asObject(versions.base), asObject(versions.mine), asObject(versions.theirs)];
    const row = hasRows(node) ? rowOf(this.#model, node) : undefined;
    const isOpenEnded = row !== undefined;
    const nodeOf = (key: string) =>
      isOpenEnded ? fieldOf(this.#model, row, "value")?.field : fieldOf(this.#model, node, key, mine)?.field;
    const order = (key: string) => (isOpenEnded ? 0 : (fieldOf(this.#model, node, key, mine)?.index ?? LAST));
    const keys = [...new Set([theirs, mine, base].flatMap((value) => Object.keys(value)))];
    keys.sort((a, b) => order(a) - order(b));
    const parts = keys.map((key) => {
      const field = nodeOf(key);
      const inner: Place = {
        node: field ?? node,
        privacy: stricter(place.privacy, (field ?? node).privacy),
        key: step(place.key, key),
        path: [...place.path, key],
        ...(field ? {} : { isUnknown: true }),
        ...(isPlainObject(versions.base) ? {} : { isNew: true }),
      };
      return [
        key,
        this.compare(inner, { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) }),
      ] as const;
    });
    return { kind: "object", parts };
  }

  #places(place: Place, versions: Versions): Part {
    const { base, mine, theirs } = versions as Record<keyof Versions, readonly unknown[]>;
    if (mine.length !== theirs.length || mine.length !== base.length) return this.#field(place, versions);
    const parts = mine.map((value, index) => {
      const field = fieldOf(this.#model, place.node, String(index))?.field;
      const inner = this.#within(place, field, String(index), index);
      return this.compare(inner, { base: base[index], mine: value, theirs: theirs[index] });
    });
    return { kind: "places", parts };
  }

  #rows(place: Place, versions: Versions): Part {
    const { mine, theirs } = versions as Record<keyof Versions, readonly unknown[]>;
    const base = (versions.base ?? []) as readonly unknown[];
    const rowNode = rowOf(this.#model, place.node);
    if (!rowNode) return this.#field(place, versions);
    const aligned = alignRows(this.#model, rowNode, { base, mine, theirs });
    const side = orderedBy(aligned);
    const order = side ? undefined : this.#field({ ...place, key: `${place.key}/~order` }, versions, "row-order");
    const rows = aligned.map((row) => {
      const name = row.base === undefined ? `+${row.mine ?? ""}/${row.theirs ?? ""}` : `#${row.base}`;
      const inner = this.#within(place, rowNode, name, row.mine ?? (row.theirs as number));
      const whole: Place = { ...inner, isRow: true };
      const held: Versions = {
        base: row.base === undefined ? undefined : base[row.base],
        mine: row.mine === undefined ? undefined : mine[row.mine],
        theirs: row.theirs === undefined ? undefined : theirs[row.theirs],
      };
      return { ...row, part: row.isGuess ? this.#field(whole, held) : this.compare(whole, held) };
    });
    return { kind: "rows", rows, orderedBy: side, ...(order?.kind === "field" && { order: order.field }) };
  }

  #within(place: Place, field: FormNode | undefined, name: string, index: number): Place {
    return {
      node: field ?? place.node,
      privacy: stricter(place.privacy, (field ?? place.node).privacy),
      key: step(place.key, name),
      path: [...place.path, index],
      ...(field ? {} : { isUnknown: true }),
    };
  }
}

const LAST = Number.MAX_SAFE_INTEGER;

function outcomeOf({ base, mine, theirs }: Versions, isRow: boolean): MergeOutcome {
  const same = (a: unknown, b: unknown) => (isRow ? sameValue(a, b) : sameValue(a ?? null, b ?? null));
  if (same(mine, theirs)) return same(mine, base) ? "unchanged" : "both-same";
  if (same(mine, base)) return "theirs";
  if (same(theirs, base)) return "mine";
  // Of a list without rows a form makes one that is not there: that is nobody's change.
  const isLeftOut = (side: unknown) => !isRow && side === undefined && isEmptyList(base);
  if (isLeftOut(mine)) return "theirs";
  return isLeftOut(theirs) ? "mine" : "conflict";
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What both chose of one list, put together; undefined where it is something else, or a person has to decide. */
function choicesOfBoth({ node, isUnknown, isRow, isNew }: Place, { base, mine, theirs }: Versions) {
  if (node.kind !== "multi-choice" || isUnknown || isNew) return undefined;
  const codes = (value: unknown) => (isRow ? value : (value ?? []));
  const [before, own, its] = [codes(base), codes(mine), codes(theirs)];
  if (!Array.isArray(before) || !Array.isArray(own) || !Array.isArray(its)) return undefined;
  return mergedChoices(node, before, own, its);
}

function areLists(...values: readonly unknown[]): boolean {
  return values.every((value) => Array.isArray(value));
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isForbiddenKey(key)));
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

// Property names may hold anything: the separator is escaped.
function step(around: string, name: string): string {
  return `${around}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

import { type FormModel, type FormNode, fieldsOf, keptOf, rowOf, valueAt } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { isContainer } from "../values/fieldValue.js";
import { isAnswered, sameValue, type Values } from "../values/index.js";
import { slotsOf } from "../values/slots.js";
import { isPlainObject } from "../values/values.js";

/** Whether the answers of a field are kept on this device. What is in a field that is not kept is not asked about. */
export type Keeps = (node: FormNode) => boolean;

export interface KeptClasses {
  /** @default false */
  readonly personal?: boolean;
  /** @default false */
  readonly sensitive?: boolean;
  /**
   * Fields that nobody described, see `undescribed` of a model.
   * @default true: a draft of a schema without descriptions would keep nothing at all
   */
  readonly undescribed?: boolean;
}

/**
 * Keeps fields by their privacy class: everything but what is personal or sensitive, unless it is asked for. What nobody
 * described is shown to nobody else, but it is kept here, on the device of the person who types it: without it a form would be
 * lost. Where others use the device, describe the fields, or say `undescribed: false`.
 */
export function keepsByPrivacy(classes: KeptClasses = {}): Keeps {
  const { personal = false, sensitive = false, undescribed = true } = classes;
  return (node) => {
    if (node.privacy === "sensitive") return sensitive;
    if (node.privacy !== "personal") return true;
    // A machine gave it, and by it the row finds its other answers again, whatever is left out.
    if (node.undescribed && node.id.endsWith("*.id")) return true;
    return node.undescribed ? undescribed : personal;
  };
}

/** Form values without what is not kept. */
export interface KeptPart {
  readonly values: Values;
  /** Ids of the fields that were answered and left out. */
  readonly leftOut: readonly string[];
}

/** Takes out of form values what is not to be kept on this device. */
export function keptPart(model: FormModel, values: Values, keeps: Keeps): KeptPart {
  const leftOut = new Set<string>();
  const root = model.nodes[""] as FormNode;
  return { values: kept({ model, keeps, leftOut }, root, values) as Values, leftOut: [...leftOut] };
}

interface Parting {
  readonly model: FormModel;
  readonly keeps: Keeps;
  readonly leftOut: Set<string>;
}

function kept(parting: Parting, node: FormNode, value: unknown): unknown {
  const { model } = parting;
  if (hasRows(node) && Array.isArray(value)) {
    const row = rowOf(model, node);
    return row ? value.map((one) => kept(parting, row, one)) : value;
  }
  if (node.kind === "tuple" && Array.isArray(value)) {
    const places = fieldsOf(model, node);
    return value.map((one, index) => {
      const place = places[index];
      return !place || isKept(parting, place, one) ? place && kept(parting, place, one) : null;
    });
  }
  if (!isContainer(node) || !isPlainObject(value)) return value;
  const fields = fieldsByKey(model, node, value);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const field = fields.get(key);
    // What the form does not know goes with what holds it.
    if (!field) return [[key, inner] as const];
    return isKept(parting, field, inner) ? [[key, kept(parting, field, inner)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isKept({ model, keeps, leftOut }: Parting, node: FormNode, value: unknown): boolean {
  if (isKeptKind(model, keeps, node)) return true;
  const isStated = node.kind === "kept" ? value !== undefined && value !== null : isAnswered(model, node, value);
  if (isStated) leftOut.add(node.id);
  return false;
}

/** A list goes as a whole with its rows: of rows that are not kept nothing would be left but their number. */
function isKeptKind(model: FormModel, keeps: Keeps, node: FormNode): boolean {
  const row = hasRows(node) ? rowOf(model, node) : undefined;
  return keeps(node) && (!row || keeps(row));
}

function fieldsByKey(model: FormModel, node: FormNode, value: unknown): ReadonlyMap<string, FormNode> {
  const fields = [...slotsOf(model, node, value), ...keptOf(model, node, value)];
  return new Map(fields.map((field) => [field.key, field]));
}

/**
 * The values of a draft with what it does not hold as it stands in the form now: without it, a restored draft would take
 * answers away that it never knew. A row gets those of the row with its `id`, or of the only one with the same other answers;
 * of no other row, for they may be another person's.
 */
export function withLeftOut(model: FormModel, draft: Values, now: Values, keeps: Keeps): Values {
  return filled({ model, keeps, leftOut: new Set() }, model.nodes[""] as FormNode, draft, now) as Values;
}

function filled(parting: Parting, node: FormNode, draft: unknown, now: unknown): unknown {
  const { model, keeps } = parting;
  if (hasRows(node) && Array.isArray(draft) && Array.isArray(now)) {
    const row = rowOf(model, node);
    if (!row) return draft;
    return draft.map((one) => {
      const same = sameRow(parting, row, one, draft, now);
      return same === undefined ? one : filled(parting, row, one, same);
    });
  }
  if (node.kind === "tuple" && Array.isArray(draft) && Array.isArray(now)) {
    return fieldsOf(model, node).map((place, index) =>
      keeps(place) ? filled(parting, place, draft[index], now[index]) : (draft[index] ?? now[index]),
    );
  }
  if (!isContainer(node) || !isPlainObject(draft) || !isPlainObject(now)) return draft;
  const result: Record<string, unknown> = { ...draft };
  for (const [key, field] of fieldsByKey(model, node, draft)) {
    if (Object.hasOwn(draft, key)) result[key] = filled(parting, field, draft[key], now[key]);
    else if (!isKeptKind(model, keeps, field) && Object.hasOwn(now, key)) result[key] = now[key];
  }
  return result;
}

function sameRow(
  parting: Parting,
  row: FormNode,
  one: unknown,
  draft: readonly unknown[],
  now: readonly unknown[],
): unknown {
  const id = valueAt(one, "id");
  if (typeof id === "string" && id !== "") return now.find((other) => valueAt(other, "id") === id);
  if (!isAnswered(parting.model, row, one) || draft.filter((other) => sameValue(other, one)).length > 1)
    return undefined;
  const same = now.filter((other) => sameValue(kept(parting, row, other), one));
  return same.length === 1 ? same[0] : undefined;
}

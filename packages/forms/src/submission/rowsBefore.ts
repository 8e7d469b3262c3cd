import type { Path } from "@saan/schema/read";
import { type FormModel, type FormNode, rowOf, valueAt } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { rowIdentity } from "../model/rowIdentity.js";
import { emptyValue } from "../values/fieldValue.js";
import type { Values } from "../values/index.js";
import { slotsOf } from "../values/slots.js";
import { isPlainObject } from "../values/values.js";
import { type Pair, pairsOf } from "./pairs.js";

/** The rows of lists that were told apart already, by the lists of now and of before: of thousands of rows once. */
export type KnownPairs = WeakMap<readonly unknown[], readonly Pair[]>;

/** Where in the values of before a field of the values of now was; undefined of a row that is new, and of what is in it. */
export function pathBefore(
  model: FormModel,
  now: Values,
  before: Values,
  path: Path,
  known: KnownPairs = new WeakMap(),
): Path | undefined {
  const was: (string | number)[] = [];
  let node: FormNode | undefined = model.nodes[""];
  let [given, held]: [unknown, unknown] = [now, before];
  for (const step of path) {
    let at: string | number | undefined = step;
    if (node && hasRows(node) && Array.isArray(given)) {
      const row: FormNode | undefined = rowOf(model, node);
      let pairs = known.get(given);
      if (!pairs) {
        pairs = row ? pairsOf(model, row, Array.isArray(held) ? held : [], given) : [];
        known.set(given, pairs);
      }
      at = pairs[Number(step)]?.before;
      node = row;
    } else node = node && slotsOf(model, node, given).find(({ key }) => key === String(step));
    if (at === undefined) return undefined;
    was.push(at);
    [given, held] = [valueAt(given, step), valueAt(held, at)];
  }
  return was;
}

/** Whether every row on the way to a field is known by its `id`, or its key: a row of before is then this one or another. */
export function isNamedRow(model: FormModel, now: Values, path: Path): boolean {
  let node: FormNode | undefined = model.nodes[""];
  let given: unknown = now;
  for (const step of path) {
    const inner = valueAt(given, step);
    if (node && hasRows(node) && Array.isArray(given)) {
      node = rowOf(model, node);
      if (node && rowIdentity(model, node)(inner) === undefined) return false;
    } else node = node && slotsOf(model, node, given).find(({ key }) => key === String(step));
    given = inner;
  }
  return true;
}

/** The paths of the same field in all rows of the values, in whatever lists the path goes through. */
export function pathsInAllRows(values: Values, path: Path): readonly Path[] {
  let paths: readonly (readonly [Path, unknown])[] = [[[], values]];
  for (const step of path) {
    paths = paths.flatMap(([way, value]) => {
      if (!Array.isArray(value)) return [[[...way, step], valueAt(value, step)] as const];
      return value.map((one: unknown, row) => [[...way, row], one] as const);
    });
  }
  return paths.map(([way]) => way);
}

/** Values in which rows that are new are as they are when somebody adds them. */
export function withBlankRows(model: FormModel, now: Values, before: Values): Values {
  return blanked(model, model.nodes[""] as FormNode, now, before) as Values;
}

function blanked(model: FormModel, node: FormNode, given: unknown, before: unknown): unknown {
  if (hasRows(node) && Array.isArray(given)) {
    const row = rowOf(model, node);
    if (!row) return given;
    const rows = Array.isArray(before) ? before : [];
    const pairs = pairsOf(model, row, rows, given);
    return given.map((one, index) => {
      const was = pairs[index]?.before;
      return was === undefined ? emptyValue(model, row) : blanked(model, row, one, rows[was]);
    });
  }
  if (!isPlainObject(given)) return given;
  const fields = slotsOf(model, node, given).map((field) => [
    field.key,
    blanked(model, field, valueAt(given, field.key), valueAt(before, field.key)),
  ]);
  return { ...given, ...Object.fromEntries(fields) };
}

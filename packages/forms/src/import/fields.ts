import type { Bilingual } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";
import { type FormModel, type FormNode, rowOf } from "../model/index.js";
import { discriminatorOf, hasRows, isQuantity } from "../model/lookup.js";

/** One thing that a column of a table can hold: a field of a form, in whatever groups and rows, or a count in words. */
export interface TableField {
  readonly node: FormNode;
  /** With `"*"` for a row: `["parties", "*", "area"]`. */
  readonly path: Path;
  /** What holds it, from the outermost, and itself last. */
  readonly words: readonly FieldWords[];
  /** Of a count as it was stated: the `whole` of it in one column ("กว่า 70 คน"), or one `part` of it. */
  readonly ofQuantity?: "whole" | "part";
}

interface FieldWords {
  readonly label: Bilingual;
  readonly key: string;
  /** What it may be called as well: the list of a row. */
  readonly also?: Bilingual;
  /** Rows come in columns with numbers. */
  readonly isRow?: true;
}

const MOST_FIELDS = 1000;
const DEEPEST = 8;
const ANY = "*";

const known = new WeakMap<FormModel, readonly TableField[]>();

/** The fields of a form that columns can be for, in form order. Files, and kinds without a control, are none. */
export function tableFields(model: FormModel): readonly TableField[] {
  let fields = known.get(model);
  if (!fields) {
    fields = [
      ...new Map(
        [...walk(model, model.nodes[""] as FormNode, [], [])].map((one) => [one.path.join("."), one]),
      ).values(),
    ];
    known.set(model, fields);
  }
  return fields;
}

function* walk(model: FormModel, node: FormNode, path: Path, words: readonly FieldWords[]): Generator<TableField> {
  if (path.length > DEEPEST || node.repeats !== undefined || node.optionalGroup) return;
  if (hasRows(node)) {
    const row = rowOf(model, node);
    const label = node.rowLabel ?? node.label;
    if (row)
      yield* walk(
        model,
        row,
        [...path, ANY],
        [...words.slice(0, -1), { label, key: node.key, also: node.label, isRow: true }],
      );
    return;
  }
  if (node.kind === "group" || node.kind === "tuple" || node.kind === "variant") {
    const isCount = path.length > 0 && isQuantity(model, node);
    if (isCount) yield { node, path, words, ofQuantity: "whole" };
    let count = 0;
    for (const field of fieldsWithin(model, node)) {
      const step = node.kind === "tuple" ? Number(field.key) : field.key;
      count += 1;
      if (count > MOST_FIELDS) return;
      for (const one of walk(model, field, [...path, step], [...words, { label: field.label, key: field.key }])) {
        yield isCount ? { ...one, ofQuantity: "part" } : one;
      }
    }
    return;
  }
  if (path.length > 0 && !WITHOUT_COLUMN.has(node.kind)) yield { node, path, words };
}

const WITHOUT_COLUMN: ReadonlySet<FormNode["kind"]> = new Set(["unsupported", "kept", "file"]);

/** All fields of a group; of a variant the choice and then those of all its alternatives. */
function fieldsWithin(model: FormModel, node: FormNode): readonly FormNode[] {
  const choice = discriminatorOf(model, node);
  const ids = [...(node.children ?? []), ...(node.variants ?? []).flatMap(({ children }) => children)];
  const fields = [...new Set(ids)].flatMap((id) => model.nodes[id] ?? []);
  return choice ? [choice, ...fields] : fields;
}

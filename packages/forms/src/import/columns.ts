import type { Locale } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";
import { type FormModel, type FormNode, nodeAt } from "../model/index.js";
import { type TableField, tableFields } from "./fields.js";
import { WITHIN } from "./header.js";

/** One column of a table that is made for a form: a field, and of lists the row. */
export interface FormColumn {
  readonly node: FormNode;
  readonly path: Path;
  /** "ภาคี 2 › พื้นที่ (ไร่)": no two columns have the same. */
  readonly header: string;
  readonly isRequired: boolean;
  /** It holds a count as it was stated ("กว่า 70 คน"), of which the parts have columns too: to be read, not written. */
  readonly isWhole?: true;
}

/** How many rows of a list there are columns for, by the template of its path: `"parties"`. */
export type RowCounts = (listPath: Path, list: FormNode) => number;

// A workbook has no more.
const MOST_COLUMNS = 16_384;

/** The columns of a form, in form order: rows of a list one after another, each with its number. */
export function formColumns(
  model: FormModel,
  locale: Locale,
  counts: RowCounts,
  isShown: (path: Path) => boolean = () => true,
): readonly FormColumn[] {
  const seen = new Set<string>();
  const columns: FormColumn[] = [];
  for (const { node, path, words, ofQuantity } of expanded(model, counts)) {
    if (!isShown(path)) continue;
    const numbers = path.filter((step, at) => typeof step === "number" && isRowAt(model, path, at)).map(Number);
    const parts = words.map(({ label, isRow }) =>
      isRow ? `${label[locale]} ${(numbers.shift() ?? 0) + 1}` : label[locale],
    );
    const unit = node.unit ? ` (${node.unit[locale]})` : "";
    let header = parts.join(WITHIN) + unit;
    if (seen.has(header)) header = `${header} (${path.join(".")})`;
    seen.add(header);
    const isRequired = node.required && isRequiredAlong(model, path);
    columns.push({ node, path, header, isRequired, ...(ofQuantity === "whole" && { isWhole: true as const }) });
  }
  return columns;
}

/** Lists of lists are gone through row by row, so that all columns of one row stand together. */
function expanded(model: FormModel, counts: RowCounts): readonly TableField[] {
  let fields = [...tableFields(model)];
  for (;;) {
    const first = fields.findIndex(({ path }) => path.includes("*"));
    if (first < 0) return fields;
    const at = (fields[first] as TableField).path.indexOf("*");
    const list = (fields[first] as TableField).path.slice(0, at);
    const isInList = ({ path }: TableField) => path[at] === "*" && list.every((step, index) => path[index] === step);
    const inList = fields.filter(isInList);
    const node = nodeAt(model, list);
    const count = node ? counts(list, node) : 0;
    const rows = Array.from({ length: count }, (_, row) =>
      inList.map((field) => ({ ...field, path: field.path.map((step, index) => (index === at ? row : step)) })),
    );
    const others = fields.filter((field) => !isInList(field));
    fields = [...others.slice(0, first), ...rows.flat(), ...others.slice(first)].slice(0, MOST_COLUMNS);
  }
}

function isRowAt(model: FormModel, path: Path, at: number): boolean {
  const above = nodeAt(model, path.slice(0, at));
  return above?.kind === "list" || above?.kind === "record";
}

function isRequiredAlong(model: FormModel, path: Path): boolean {
  return path.every((_, at) => {
    const above = nodeAt(model, path.slice(0, at));
    return at === 0 || (above?.kind === "group" && above.required);
  });
}

import type { DataTableColumn } from "@saan/ui/data-table";
import type { RecordWords } from "@saan/ui/record-words";
import { schemaColumns } from "@saan/ui/schema-table";
import { ThaiText } from "@saan/ui/thai-text";
import { Link } from "react-router";
import type { Stored } from "../../api/contract.js";
import type { Words } from "../../messages/useWords.js";
import { type CountColumn, type Registered, registerPaths } from "../kinds/registered.js";

export interface ColumnWords {
  readonly words: Words;
  readonly facts: RecordWords;
}

/**
 * The columns of a list: what the record is called, which leads to its page, and the fields its kind names, as the form has
 * them. They are sorted only where every row there is can be: order within one of several pages would say what is not so.
 */
export function recordColumns<T>(
  kind: Registered<T>,
  { words, facts }: ColumnWords,
  sortable: boolean,
): readonly DataTableColumn<Stored<T>>[] {
  const { form, columns, title } = kind;
  const { locale, say } = words;
  const fields = columns.filter((column) => typeof column === "string");
  const made = new Map(schemaColumns<T>(form.model, { locale, only: fields }).map((column) => [column.id, column]));
  const nameOf = ({ record }: Stored<T>) => title(record, locale, say);
  const first: DataTableColumn<Stored<T>> = {
    id: "title",
    label: say(`${kind.kind}.column`),
    sortable,
    value: nameOf,
    cell: (row) => (
      <Link className="saan-link" to={`/${registerPaths[kind.kind]}/${row.id}`}>
        <ThaiText>{nameOf(row)}</ThaiText>
      </Link>
    ),
  };
  const rest = columns.flatMap((column): readonly DataTableColumn<Stored<T>>[] => {
    const label = labelOf(kind, typeof column === "string" ? column : column.field, words);
    if (typeof column !== "string") return [{ ...countColumn(column, { words, facts }), label, sortable }];
    const found = made.get(column);
    return found ? [{ ...ofStored(found), label, sortable }] : [];
  });
  return [first, ...rest];
}

/** A part of a group is called as the group is: there is room for one name. A bare year says of which era it is. */
function labelOf<T>({ form }: Registered<T>, path: string, { locale, say }: Words): string {
  const label = form.model.nodes[path.split(".")[0] ?? ""]?.label[locale] ?? path;
  return path.endsWith(".year") ? say("records.year", { label }) : label;
}

function countColumn<T>(
  { field, count }: CountColumn<T>,
  { words, facts }: ColumnWords,
): Omit<DataTableColumn<Stored<T>>, "label"> {
  const counted = ({ record }: Stored<T>) => count(record, words.say);
  return {
    id: field,
    kind: "number",
    value: (row) => counted(row)?.value,
    text(row) {
      const quantity = counted(row);
      return quantity === undefined ? "" : facts.quantity(quantity).trim();
    },
  };
}

function ofStored<T>(column: DataTableColumn<T>): DataTableColumn<Stored<T>> {
  const { value, text, stated, cell: _cell, tone: _tone, footer: _footer, ...plain } = column;
  return {
    ...plain,
    ...(value && { value: ({ record }: Stored<T>) => value(record) }),
    ...(text && { text: ({ record }: Stored<T>) => text(record) }),
    ...(stated && { stated: ({ record }: Stored<T>) => stated(record) }),
  };
}

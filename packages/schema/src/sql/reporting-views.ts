import type * as z from "zod";
import type { AnyRecordDefinition } from "../read/rule.js";
import { nameBook, oneOf } from "./names.js";
import { quotedFieldIsPublic } from "./provenance-filter.js";
import { identifier, qualified } from "./quoting.js";
import { tableName } from "./record-table.js";
import { type Column, joinShapes, type List, personalPathsOf, shapeOf } from "./shape.js";
import { rowsAt } from "./values.js";
import { type ReportingView, type View, writeView } from "./view-text.js";
import { words } from "./words.js";

/** Where the records are that the views show. */
export interface RecordsFrom {
  readonly schema?: string;
  readonly table: string;
  /** The column that holds the id. */
  readonly id: string;
  /** The column of type `jsonb` that holds the record. */
  readonly record: string;
  /** Further columns of the table for the view of the records themselves: what other tables are joined by, moments. */
  readonly also?: readonly TableColumn[];
}

/** A column of the table of the records, as a view shows it. */
export interface TableColumn {
  readonly column: string;
  /** Its name in the view, when it is another. */
  readonly as?: string;
  readonly comment: string;
}

/** What views are made of, and where. */
export interface ReportingViewOptions {
  readonly from: RecordsFrom;
  /** The schema of the views. Left out: the first of the search path. */
  readonly schema?: string;
}

/** What one view shows: records, or the rows of a list in them. */
interface Shown {
  readonly name: string;
  /** More than one where the options of a union hold lists of one name. */
  readonly rows: readonly z.core.$ZodType[];
  /** The JSON value of one row. */
  readonly value: string;
  /** Which record and which place in which lists a row is of. */
  readonly keys: readonly Column[];
  readonly sources: readonly string[];
  readonly list?: List;
}

/**
 * Views of the records of a kind for whoever writes reports in SQL, as PostgreSQL statements: `agreement` with one flat column
 * per value, and one view per list (`agreement_party`), with the id of the record and the place in the list from 1. Names are
 * in snake_case and never longer than PostgreSQL keeps them.
 *
 * - A stated date is a `date` where the day is known, and its parts: `signing_date`, `signing_date_iso`, `signing_date_as_stated`.
 * - A code has its Thai label beside it: `role`, `role_th`. A reference is `…_id` and `…_name`, an area `…_code` and `…_name`.
 * - Only fields of the privacy class `public` are there, and of what documents say no words about any other. The comment of a
 *   view says what it leaves out.
 *
 * Comments are in Thai. Whoever reads the views needs no right on the table. PostgreSQL 12 or later.
 */
export function reportingViews(
  definition: AnyRecordDefinition,
  { from, schema }: ReportingViewOptions,
): readonly ReportingView[] {
  const personal = personalPathsOf(definition.schema);
  const names = nameBook();
  const views: ReportingView[] = [];

  function show({ list, rows, value, keys, sources, name }: Shown): void {
    const start = list ? { path: list.path, isPublic: list.isPublic, name: oneOf(list.name), label: list.label } : {};
    const shape = joinShapes(rows.map((row) => shapeOf(row, { place: { of: value }, ...start })));
    const condition = list && quotedFieldIsPublic(list.path, personal, value);
    const view: View = {
      name: names.take(name),
      of: list ? words.list(`${definition.label.th}${words.within}${list.label}`) : words.table(definition.label.th),
      columns: [...keys, ...shape.columns],
      leftOut: shape.leftOut.map(({ label }) => label),
      sources,
      ...(condition !== undefined && { condition }),
    };
    views.push(writeView(view, schema));
    for (const inner of shape.lists) show(rowsOf(inner, { name, keys, sources, value, rows, ...(list && { list }) }));
  }

  function rowsOf(list: List, holder: Shown): Shown {
    const alias = `l${holder.sources.length}`;
    const own = { name: "ordinal", expression: `${alias}.place`, comment: words.ordinal };
    return {
      name: `${holder.name}_${oneOf(list.name)}`,
      rows: list.rows,
      value: `${alias}.item`,
      keys: [...keysFor(holder, definition), own],
      sources: [...holder.sources, `${rowsAt(list.place)} AS ${alias}(item, place)`],
      list,
    };
  }

  const also = (from.also ?? []).map(({ column, as = column, comment }) => ({
    name: as,
    expression: `r.${identifier(column)}`,
    comment,
  }));
  show({
    name: tableName(definition),
    rows: [definition.schema],
    value: `r.${identifier(from.record)}`,
    keys: [{ name: "id", expression: `r.${identifier(from.id)}`, comment: words.id }, ...also],
    sources: [`${qualified(from.table, from.schema)} AS r`],
  });
  return views;
}

/** The keys of what holds a list, as they are called in the view of the list. */
function keysFor({ list, keys }: Shown, definition: AnyRecordDefinition): readonly Column[] {
  if (!list) {
    const [id] = keys;
    const name = `${tableName(definition)}_id`;
    return id ? [{ ...id, name, comment: words.recordOf(definition.label.th) }] : [];
  }
  return keys.map((key) =>
    key.name === "ordinal"
      ? { ...key, name: `${oneOf(list.name)}_ordinal`, comment: words.ordinalOf(list.label) }
      : key,
  );
}

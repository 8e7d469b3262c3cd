"use client";

import { type FormNode, fieldsOf, valueAt } from "@saan/forms/model";
import { isAnswered } from "@saan/forms/values";
import { NotStated } from "../description-list/NotStated.js";
import { useMessages } from "../messages/useMessages.js";
import { detailOf, NumberedRows, type RowsProps, readable } from "../schema-review/Facts.js";
import { namesASource } from "../schema-review/factOf.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** More columns than these have no room beside their term on a page of A4: each would be a word wide. */
const MOST_COLUMNS = 4;

/** Rows of several short facts as a table; what a table has no room for, as a numbered list. */
export function TableRows(props: RowsProps) {
  const { list, row, rows, path, settings } = props;
  const messages = useMessages(th, en);
  const { model, locale, words, sources, answeredOnly } = settings;
  const isTold = (node: FormNode) =>
    !answeredOnly || rows.some((item) => isAnswered(model, node, valueAt(item, node.key)));
  const columns = fieldsOf(model, row)
    .filter((node) => !namesASource(node) || sources.source?.textOf !== undefined)
    .filter(isTold);
  const isTable = row.kind === "group" && columns.length > 1 && columns.length <= MOST_COLUMNS && columns.every(isFlat);
  if (!isTable) return <NumberedRows {...props} />;
  const placed = rows.map((item, place) => ({ item, place }));
  return (
    <table className="saan-schema-print-table" aria-label={list.label[locale]}>
      <thead>
        <tr>
          <th scope="col">{messages["schemaPrint.number"]}</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed.map(({ item, place }) => {
          const shown = readable(columns, [...path, place], settings);
          return (
            <tr key={place}>
              <td>{words.number(place + 1)}</td>
              {columns.map((node) => (
                <td
                  key={node.id}
                  data-label={node.label[locale]}
                  data-align={node.kind === "number" ? "end" : undefined}
                >
                  {/* What this row does not ask for is empty; what it asks for and nobody answered says so. */}
                  {shown.includes(node) &&
                    (detailOf(node, valueAt(item, node.key), [...path, place, node.key], settings) || <NotStated />)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const WIDE: ReadonlySet<FormNode["kind"]> = new Set(["group", "variant", "list", "record", "tuple"]);

function isFlat({ kind }: FormNode): boolean {
  return !WIDE.has(kind);
}

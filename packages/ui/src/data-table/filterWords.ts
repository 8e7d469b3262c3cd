import { formatThaiNumber } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import { dateText } from "./cellText.js";
import type { th } from "./featuresTh.js";
import type { DataTableFilter } from "./query.js";
import type { TableModel } from "./TableContext.js";

type Model = Pick<TableModel, "columns" | "query" | "words" | "messages">;

/** What a table was asked for, in words: paper cannot be asked which rows were left out. Empty where nothing was. */
export function filterWords({ columns, query, words, messages }: Model, said: MessagesOf<typeof th>): string {
  const day = (iso: string) => dateText(iso, words);
  const number = (value: number) => formatThaiNumber(value, { digits: words.digits });
  const range = (from: string | undefined, to: string | undefined) => {
    const ends = from === undefined ? "until" : to === undefined ? "since" : "between";
    return fill(said[`tableFilters.${ends}`], { from: from ?? "", to: to ?? "" });
  };
  const sayValue = (filter: DataTableFilter): string => {
    switch (filter.kind) {
      case "text":
        return `“${filter.text}”`;
      case "choice":
        return filter.values.map((value) => value || messages["dataTable.notStated"]).join(", ");
      case "number":
        return range(orNone(filter.from, number), orNone(filter.to, number));
      case "date":
        return range(orNone(filter.from, day), orNone(filter.to, day));
    }
  };
  const search = query.search.trim();
  const asked = columns.flatMap(({ id, label }) => {
    const filter = query.filters[id];
    return filter ? [fill(said["tableFilters.asked"], { column: label, value: sayValue(filter) })] : [];
  });
  return [...(search ? [fill(said["tableFilters.searched"], { text: search })] : []), ...asked].join(" · ");
}

function orNone<T>(value: T | undefined, say: (value: T) => string): string | undefined {
  return value === undefined ? undefined : say(value);
}

"use client";

import { ComboboxRowView, type ComboboxRowViewProps } from "../combobox/ComboboxRowView.js";
import { ListSign } from "../combobox/ListSign.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface MultiSelectRowViewProps extends ComboboxRowViewProps {
  /** Whether it is among the values; of the row of all, whether all are, so that it takes them out. */
  readonly chosen: boolean;
}

/** What stands in a row: a mark if it is chosen, and the option; or the words for all of them. Renders a `<span>`. */
export function MultiSelectRowView({ row, query, chosen }: MultiSelectRowViewProps) {
  const messages = useMessages(th, en);
  return (
    <span className="saan-multi-select-row">
      <span className="saan-multi-select-mark" data-chosen={chosen || undefined}>
        {chosen ? <ListSign name="check" /> : null}
      </span>
      <span>
        {row.kind === "all" ? (
          messages[chosen ? "multiSelect.none" : "multiSelect.all"]
        ) : (
          <ComboboxRowView row={row} query={query} />
        )}
      </span>
    </span>
  );
}

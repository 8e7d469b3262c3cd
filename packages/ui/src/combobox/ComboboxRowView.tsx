"use client";

import { memo } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { ListSign } from "./ListSign.js";
import { matchParts } from "./matchParts.js";
import type { ComboboxRow } from "./option.js";
import { th } from "./th.js";

export interface ComboboxRowViewProps {
  readonly row: ComboboxRow<unknown>;
  readonly query: string;
}

/** What stands in one row of the list. Memoised: moving through the list, or scrolling it, cuts no label anew. */
export const ComboboxRowView = memo(function ComboboxRowView({ row, query }: ComboboxRowViewProps) {
  const messages = useMessages(th, en);
  if (row.kind === "retry") {
    return (
      <span className="saan-combobox-extra">
        <ListSign name="again" />
        {messages["combobox.retry"]}
      </span>
    );
  }
  if (row.kind === "text") {
    return (
      <span className="saan-combobox-extra">
        <ListSign name="pen" />
        <span>{fill(messages["combobox.useText"], { text: row.text })}</span>
      </span>
    );
  }
  if (row.kind !== "option") return null;
  const { label, detail } = row.option;
  return (
    <>
      <span className="saan-combobox-label">
        {matchParts(label, query).map(({ at, text, match }) =>
          match ? (
            <mark className="saan-combobox-match" key={at}>
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </span>
      {detail ? <span className="saan-combobox-detail"> {detail}</span> : null}
    </>
  );
});

"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { Marked } from "./Marked.js";
import { th } from "./th.js";
import { wordDiff } from "./wordDiff.js";

/** One fact that changed. */
export interface DiffChange {
  readonly key: string;
  readonly label: ReactNode;
  /** What it was, in words. Two texts are compared word by word; anything else is shown as it is. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

export interface DiffViewProps extends Omit<ComponentPropsWithoutRef<"table">, "children"> {
  /** What changed, in order. */
  readonly changes: readonly DiffChange[];
  /** What is compared; it names the table. How many facts changed is said with it. */
  readonly caption: ReactNode;
  /** Heads of the two columns, where "before" and "after" are not what they are: "ในเครื่องนี้", "ที่เก็บไว้". */
  readonly beforeLabel?: ReactNode;
  /** Head of the second column, where it is not “after”. */
  readonly afterLabel?: ReactNode;
}

/**
 * What changed, fact by fact, before and after side by side. Words that went and words that came are marked and said, not
 * only coloured.
 * Renders a `<table>`.
 */
export const DiffView = forwardRef<HTMLTableElement, DiffViewProps>(function DiffView(
  { changes, caption, beforeLabel, afterLabel, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const before = beforeLabel ?? messages["diffView.before"];
  const after = afterLabel ?? messages["diffView.after"];
  const count = fill(messages["diffView.count"], { count: formatThaiNumber(changes.length, { digits }) });
  return (
    <table {...props} ref={ref} className={partClass("saan-block-table saan-diff-view", className)}>
      <caption>
        {caption}
        <span className="saan-block-table-small">{changes.length === 0 ? messages["diffView.same"] : count}</span>
      </caption>
      {changes.length > 0 && (
        <>
          <thead>
            <tr>
              <th scope="col">{messages["diffView.field"]}</th>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Change key={change.key} change={change} before={before} after={after} />
            ))}
          </tbody>
        </>
      )}
    </table>
  );
});

interface ChangeProps {
  readonly change: DiffChange;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

function Change({ change, before, after }: ChangeProps) {
  const messages = useMessages(th, en);
  const { label, before: was, after: is } = change;
  const parts = typeof was === "string" && typeof is === "string" && was && is ? wordDiff(was, is) : undefined;
  const gap = <span className="saan-block-table-small">{messages["diffView.nothing"]}</span>;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {/* On a narrow screen the heads of the columns are gone: each value says whose it is. */}
        <span className="saan-block-table-name" aria-hidden="true">
          {before}
        </span>
        <span>{parts ? <Marked parts={parts} without="added" /> : says(was) ? was : gap}</span>
      </td>
      <td>
        <span className="saan-block-table-name" aria-hidden="true">
          {after}
        </span>
        <span>{parts ? <Marked parts={parts} without="removed" /> : says(is) ? is : gap}</span>
      </td>
    </tr>
  );
}

import { formatThaiNumber } from "@saan/thai/numbers";
import type { ReactNode } from "react";
import { Button } from "../button/Button.js";
import { CopyButton } from "../copy-button/CopyButton.js";
import { fill } from "../messages/fill.js";
import type { CellKit } from "./column.js";

/** A cell to put right, or a pasted text that found no cell. */
export interface CellFault {
  readonly key: string;
  /** Row and column in words. */
  readonly place: string;
  readonly wrong: ReactNode;
  /** The text as it was typed or pasted. */
  readonly text?: string;
  readonly go?: () => void;
}

export interface CellFaultsProps {
  readonly kit: CellKit;
  readonly title: "editableTable.faults" | "editableTable.unplaced";
  readonly faults: readonly CellFault[];
  /** All the texts, for a spreadsheet: those that are not listed are not lost. */
  readonly copied?: string;
  readonly onClose?: () => void;
}

const SHOWN = 20;

/** What is to be put right, cell by cell, each a way to its cell. Renders a `<section>`, or nothing. */
export function CellFaults({ kit, title, faults, copied, onClose }: CellFaultsProps) {
  const { messages, digits } = kit;
  if (faults.length === 0) return null;
  const count = (value: number) => formatThaiNumber(value, { digits });
  const shown = faults.slice(0, SHOWN);
  return (
    <section className="saan-editable-table-faults" aria-label={fill(messages[title], { count: count(faults.length) })}>
      <p className="saan-editable-table-faults-title">
        {fill(messages[title], { count: count(faults.length) })}
        {copied ? <CopyButton text={copied}>{messages["editableTable.copyAll"]}</CopyButton> : null}
        {onClose ? (
          <Button size="small" variant="quiet" onClick={onClose}>
            {messages["editableTable.close"]}
          </Button>
        ) : null}
      </p>
      <ul>
        {shown.map(({ key, place, wrong, text, go }) => (
          <li key={key}>
            {go ? (
              <button type="button" className="saan-link saan-editable-table-go" onClick={go}>
                {place}
              </button>
            ) : (
              place
            )}
            {": "}
            {text === undefined ? null : <q>{text}</q>} {wrong}
          </li>
        ))}
      </ul>
      {shown.length < faults.length ? (
        <p>{fill(messages["editableTable.more"], { count: count(faults.length - shown.length) })}</p>
      ) : null}
    </section>
  );
}

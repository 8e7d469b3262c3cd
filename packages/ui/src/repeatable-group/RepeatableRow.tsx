"use client";

import { memo, type PointerEvent, type ReactNode } from "react";
import { lookOf } from "../button/look.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { grip, signs } from "./rowSigns.js";
import { th } from "./th.js";

export type RowAct = "up" | "down" | "duplicate" | "remove";

export interface RepeatableRowProps {
  readonly id: string;
  readonly rowKey: string;
  readonly index: number;
  readonly label: string;
  readonly renderRow: (key: string, index: number) => ReactNode;
  readonly first: boolean;
  readonly last: boolean;
  readonly movable: boolean;
  readonly duplicable: boolean;
  readonly removable: boolean;
  readonly onAct: (act: RowAct, key: string, index: number, label: string) => void;
  readonly onDrag: (event: PointerEvent<HTMLElement>, index: number) => void;
}

const look = lookOf({ variant: "quiet", size: "small" }, "saan-repeatable-row-button");
const words = {
  up: ["repeatableGroup.up", "repeatableGroup.upRow"],
  down: ["repeatableGroup.down", "repeatableGroup.downRow"],
  duplicate: ["repeatableGroup.duplicate", "repeatableGroup.duplicateRow"],
  remove: ["repeatableGroup.remove", "repeatableGroup.removeRow"],
} as const;

interface RowButtonProps extends Pick<RepeatableRowProps, "rowKey" | "index" | "label" | "onAct"> {
  readonly act: RowAct;
  readonly atEnd?: boolean;
}

/** Memoised: a row that comes after another changes one button of that. */
const RowButton = memo(function RowButton({ act, atEnd = false, rowKey, index, label, onAct }: RowButtonProps) {
  const messages = useMessages(th, en);
  const [word, name] = words[act];
  return (
    <button
      type="button"
      {...look}
      data-act={act}
      aria-label={fill(messages[name], { row: label })}
      // Not `disabled`: the row that has just reached the end must not drop the focus.
      aria-disabled={atEnd || undefined}
      onClick={() => {
        if (!atEnd) onAct(act, rowKey, index, label);
      }}
    >
      {signs[act]}
      <span className="saan-repeatable-row-word">{messages[word]}</span>
    </button>
  );
});

/** Memoised: what a row holds is not drawn again for its buttons. */
const RowBody = memo(function RowBody({
  renderRow,
  rowKey,
  index,
}: Pick<RepeatableRowProps, "renderRow" | "rowKey" | "index">) {
  return renderRow(rowKey, index);
});

/** One row with its name and buttons. Memoised: among a thousand rows only the one that changes is drawn again. */
export const RepeatableRow = memo(function RepeatableRow(props: RepeatableRowProps) {
  const { id, rowKey, index, label, renderRow, first, last, movable, duplicable, removable, onAct, onDrag } = props;
  const row = { rowKey, index, label, onAct };
  return (
    <li className="saan-repeatable-row" data-drag-index={index}>
      <fieldset className="saan-repeatable-row-group" id={id} tabIndex={-1} aria-labelledby={`${id}-label`}>
        <div className="saan-repeatable-row-head">
          {movable ? (
            // The same by keyboard: the buttons beside.
            <span className="saan-drag-handle" aria-hidden="true" onPointerDown={(event) => onDrag(event, index)}>
              {grip}
            </span>
          ) : null}
          <span className="saan-repeatable-row-label" id={`${id}-label`}>
            {label}
          </span>
          <span className="saan-repeatable-row-buttons">
            {movable ? <RowButton {...row} act="up" atEnd={first} /> : null}
            {movable ? <RowButton {...row} act="down" atEnd={last} /> : null}
            {duplicable ? <RowButton {...row} act="duplicate" /> : null}
            {removable ? <RowButton {...row} act="remove" /> : null}
          </span>
        </div>
        <div className="saan-repeatable-row-body">
          <RowBody renderRow={renderRow} rowKey={rowKey} index={index} />
        </div>
      </fieldset>
    </li>
  );
});

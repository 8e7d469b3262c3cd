"use client";

import type { CellChoice } from "@saan/forms/import";
import type { FormNode, OptionSource } from "@saan/forms/model";
import { useRef, useState } from "react";
import { Button } from "../button/Button.js";
import { useFieldState } from "../field/Surroundings.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { type CellActs, CellBox } from "./CellBox.js";
import { en } from "./en.js";
import type { KeptFix } from "./rowsInWork.js";
import { th } from "./th.js";
import { useNumber } from "./useNumber.js";

interface CellEditorProps {
  /** The field, seen where the head of the table is not. */
  readonly label: string;
  /** The field and the row. */
  readonly name: string;
  readonly node: FormNode;
  readonly source: OptionSource | undefined;
  /** What stands in it now. */
  readonly text: string;
  /** What stands in the file. */
  readonly original: string;
  readonly fix: KeptFix | undefined;
  readonly error: string | undefined;
  /** Advice about what is right. */
  readonly hint: string | undefined;
  readonly choices: readonly CellChoice[];
  /** Numbers of other rows that say the same, wrongly. */
  readonly others: readonly number[];
  readonly row: number;
  readonly column: number;
  readonly acts: CellActs;
}

/** A cell to put right, what is said about it, and the way to do the same with all cells that say the same. */
export function CellEditor(props: CellEditorProps) {
  const { label, name, node, source, text, original, fix, error, hint, choices, others, row, column, acts } = props;
  const messages = useMessages(th, en);
  const number = useNumber();
  const { readOnly } = useFieldState({});
  // Rows that were changed together with this one, to put them back together.
  const [together, setTogether] = useState<readonly number[]>([]);
  const was =
    original === ""
      ? messages["importCells.wasEmpty"]
      : fill(messages["importCells.was"], { written: shortened(original) });
  const count = { count: number(others.length) };
  const cell = useRef<HTMLDivElement>(null);
  // The button that is pressed goes with what it does: its cell has the focus then.
  const stay = () => cell.current?.querySelector("input")?.focus();
  return (
    <div className="saan-import-cell" ref={cell}>
      <CellBox
        label={label}
        name={name}
        node={node}
        source={source}
        text={text}
        error={error}
        hint={error === undefined ? (fix ? was : hint) : undefined}
        choices={choices}
        row={row}
        column={column}
        acts={acts}
      />
      {!fix && others.length > 0 && (
        <span className="saan-import-same">{fill(messages["importCells.sameHint"], count)}</span>
      )}
      {fix && (
        <span className="saan-import-acts">
          {others.length > 0 && (
            <Button
              size="small"
              disabled={readOnly}
              onClick={() => {
                stay();
                setTogether(others);
                void acts.fixSame(others, column, fix.fix, fix.shown);
              }}
            >
              {fill(messages["importCells.same"], count)}
            </Button>
          )}
          {together.length > 0 && (
            <Button
              size="small"
              disabled={readOnly}
              variant="quiet"
              onClick={() => {
                stay();
                setTogether([]);
                void acts.fixSame(together, column, undefined, "");
              }}
            >
              {fill(messages["importCells.undoSame"], { count: number(together.length) })}
            </Button>
          )}
          <Button
            size="small"
            disabled={readOnly}
            variant="quiet"
            aria-label={`${messages["importCells.undo"]} ${name}`}
            onClick={() => {
              stay();
              void acts.fix(row, column, undefined, "");
            }}
          >
            {messages["importCells.undo"]}
          </Button>
        </span>
      )}
    </div>
  );
}

const LONGEST = 60;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

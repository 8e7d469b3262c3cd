"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { Plus } from "lucide-react";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { Button } from "../button/Button.js";
import { Field, type FieldContent } from "../field/Field.js";
import { FieldSurroundings, useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import type { RowAct } from "./RepeatableRow.js";
import { RepeatableRows } from "./RepeatableRows.js";
import { RowsSaid } from "./RowsSaid.js";
import { type RowRequest, rowOutcome } from "./rowChange.js";
import { th } from "./th.js";
import { useDragOrder } from "./useDragOrder.js";

export interface RepeatableGroupProps
  extends Omit<FieldContent, "label">,
    Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** What the rows are together: `คู่ความร่วมมือ`. */
  readonly legend: ReactNode;
  /** One key for each row, in order: the row's own, never its place. */
  readonly keys: readonly string[];
  /** The name of a row, which its buttons carry too: `คู่ความร่วมมือที่ 3`. */
  readonly rowLabel: (index: number) => string;
  /** The controls of a row. Keep it the same function between renders, or every row is drawn again. */
  readonly renderRow: (key: string, index: number) => ReactNode;
  /** Called to add a row at the end. */
  readonly onAppend: () => void;
  /** Called with the place of the row to take away. */
  readonly onRemove: (index: number) => void;
  /** Leave it out where the order means nothing. */
  readonly onMove?: (from: number, to: number) => void;
  /** Puts a copy of a row, under a key of its own, right after it. Leave it out where copies make no sense. */
  readonly onDuplicate?: (index: number) => void;
  /** Takes the last removal back. While there is one to take back, give it: a button stands beside what was said of it. */
  readonly onUndoRemove?: () => void;
  /**
   * With this few rows none can be removed.
   * @default 0
   */
  readonly min?: number;
  /** With this many rows none can be added. */
  readonly max?: number;
  /** What the add button does, as a verb: `เพิ่มคู่ความร่วมมือ`. */
  readonly addLabel?: ReactNode;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Shows the rows without the buttons; the controls of the kit in them are read-only too. */
  readonly readOnly?: boolean;
}

/**
 * A list of like entries that grows, shrinks and is put in order by keyboard. The focus always stands on what was just
 * done, and each change is said.
 * Renders a `<fieldset>`; class, style and ref go to the `<div>` around its rows.
 */
export const RepeatableGroup = forwardRef<HTMLDivElement, RepeatableGroupProps>(function RepeatableGroup(props, ref) {
  const { legend, hint, error, required, keys, rowLabel, renderRow, onAppend, onRemove, ...rest } = props;
  const { onMove, onDuplicate, onUndoRemove, ...more } = rest;
  const { min = 0, max = Number.POSITIVE_INFINITY, addLabel, id, className, ...own } = more;
  const { disabled: ownDisabled, readOnly: ownReadOnly, ...part } = own;
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const surroundings = useMemo(() => ({ disabled, readOnly }), [disabled, readOnly]);
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const ids = useFieldIds({ id, hint, error, "aria-describedby": part["aria-describedby"] });
  const addButton = useRef<HTMLButtonElement>(null);
  const request = useRef<RowRequest | null>(null);
  const number = (count: number) => formatThaiNumber(count, { digits });
  const total = keys.length;
  const full = total >= max;

  // The rows' buttons call this one function, so that a change elsewhere does not draw them again.
  const handlers = useRef({ onRemove, onMove, onDuplicate, keys, rowLabel });
  useEffect(() => {
    handlers.current = { onRemove, onMove, onDuplicate, keys, rowLabel };
  });
  const act = useCallback((what: RowAct, key: string, index: number, label: string) => {
    if (what === "remove") {
      request.current = { kind: "remove", key, index, label };
      handlers.current.onRemove(index);
      return;
    }
    if (what === "duplicate") {
      request.current = { kind: "duplicate", before: new Set(handlers.current.keys) };
      handlers.current.onDuplicate?.(index);
      return;
    }
    const to = what === "up" ? index - 1 : index + 1;
    request.current = { kind: "move", key, to, label, by: what };
    handlers.current.onMove?.(index, to);
  }, []);
  const settle = useCallback((now: readonly string[]) => {
    const done = request.current ? rowOutcome(request.current, now) : undefined;
    if (done) request.current = null;
    return done;
  }, []);
  const drop = useCallback((from: number, to: number) => {
    const { keys: all, rowLabel: name, onMove: move } = handlers.current;
    const key = all[from];
    if (key === undefined) return;
    request.current = { kind: "move", key, to, label: name(from), by: "drag" };
    move?.(from, to);
  }, []);
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragOrder(list, drop);

  return (
    <Field as="legend" ids={ids} label={legend} hint={hint} error={error} required={required} disabled={disabled}>
      <div
        {...part}
        ref={ref}
        className={partClass("saan-repeatable-group", className)}
        // Long lists draw only the rows in sight.
        data-long={total > 30 || undefined}
      >
        {total === 0 ? (
          <p className="saan-repeatable-group-empty">{messages["repeatableGroup.empty"]}</p>
        ) : (
          <ol className="saan-repeatable-group-rows" ref={list}>
            <FieldSurroundings.Provider value={surroundings}>
              <RepeatableRows
                keys={keys}
                groupId={ids.controlId}
                rowLabel={rowLabel}
                renderRow={renderRow}
                movable={onMove !== undefined && !readOnly && total > 1}
                duplicable={onDuplicate !== undefined && !readOnly && !full}
                removable={!readOnly && total > min}
                onAct={act}
                onDrag={drag}
              />
            </FieldSurroundings.Provider>
          </ol>
        )}
        {readOnly ? null : (
          <div className="saan-repeatable-group-foot">
            <Button
              ref={addButton}
              icon={<Plus />}
              disabled={full}
              onClick={() => {
                request.current = { kind: "append", before: new Set(keys) };
                onAppend();
              }}
            >
              {addLabel ?? messages["repeatableGroup.add"]}
            </Button>
            {full ? (
              <span className="saan-repeatable-group-full">
                {fill(messages["repeatableGroup.full"], { max: number(max) })}
              </span>
            ) : null}
          </div>
        )}
        <RowsSaid
          settle={settle}
          keys={keys}
          rowLabel={rowLabel}
          groupId={ids.controlId}
          addButton={addButton}
          onUndo={
            onUndoRemove && !readOnly && !disabled
              ? () => {
                  request.current = { kind: "restore", before: new Set(keys) };
                  onUndoRemove();
                }
              : undefined
          }
        />
      </div>
    </Field>
  );
});

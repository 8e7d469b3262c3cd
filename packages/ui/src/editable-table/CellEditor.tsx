"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useEscape } from "../layer/useEscape.js";
import { composes } from "../part/composes.js";
import type { CellKit, TableColumn } from "./column.js";

export interface CellEditorProps {
  readonly column: TableColumn;
  readonly kit: CellKit;
  /** What it is called: row and column. */
  readonly label: string;
  readonly text: string;
  readonly invalid: boolean;
  /** The text when editing is over, `null` when it was called off; and the key that ended it. */
  readonly onDone: (text: string | null, by: "enter" | "tab" | "backTab" | "leave" | "escape") => void;
  /** A block of several cells was pasted. */
  readonly onBlock: (text: string) => void;
}

/** The box in the one cell that is edited. The text is its own until editing is over: a key renders nothing else. */
export function CellEditor({ column, kit, label, text: first, invalid, onDone, onBlock }: CellEditorProps) {
  const { options, inputMode, figures } = column.cell;
  const [text, setText] = useState(first);
  const box = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const over = useRef(false);
  const end = (result: string | null, by: Parameters<typeof onDone>[1]) => {
    if (over.current) return;
    over.current = true;
    onDone(result, by);
  };
  useEscape(true, () => end(null, "escape"));
  useEffect(() => {
    // Strict mode mounts twice.
    over.current = false;
    const element = box.current;
    element?.focus();
    if (element && "setSelectionRange" in element)
      element.setSelectionRange(element.value.length, element.value.length);
  }, []);

  const shared = {
    ref: box,
    className: "saan-editable-table-editor",
    "aria-label": label,
    "aria-invalid": invalid || undefined,
    "data-figures": figures,
    value: text,
    onBlur: () => end(text, "leave"),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (composes(event.nativeEvent)) return;
      if (event.key === "Tab") {
        event.preventDefault();
        end(text, event.shiftKey ? "backTab" : "tab");
      } else if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        end(text, "enter");
      }
    },
  };
  if (options) {
    const known = text === "" || options.some(({ label: one }) => one === text);
    return (
      <select {...shared} onChange={({ currentTarget }) => setText(currentTarget.value)}>
        <option value="">{kit.messages["editableTable.choose"]}</option>
        {known ? null : <option value={text}>{text}</option>}
        {options.map(({ value, label: one }) => (
          <option key={value} value={one}>
            {one}
          </option>
        ))}
      </select>
    );
  }
  const typed = {
    ...shared,
    inputMode,
    autoComplete: "off",
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => setText(currentTarget.value),
    onPaste: (event: React.ClipboardEvent) => {
      event.stopPropagation();
      const pasted = event.clipboardData.getData("text/plain");
      // Line breaks at the end alone are of a single cell.
      if (!/[\t\r\n]/.test(pasted.trimEnd())) return;
      event.preventDefault();
      over.current = true;
      onBlock(pasted);
    },
  };
  const lines = first.split("\n").length;
  return lines > 1 ? <textarea {...typed} rows={Math.min(8, lines)} /> : <input type="text" {...typed} />;
}

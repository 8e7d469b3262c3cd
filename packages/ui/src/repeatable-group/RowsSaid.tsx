"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { Undo2 } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { rowId } from "./RepeatableRows.js";
import type { RowOutcome } from "./rowChange.js";
import { th } from "./th.js";

const controls = "input:not([type=hidden]), select, textarea, button, a[href], [tabindex='0']";

function firstControl(row: Element): HTMLElement | undefined {
  const body = row.querySelector(".saan-repeatable-row-body");
  return [...(body?.querySelectorAll<HTMLElement>(controls) ?? [])].find(
    (control) => !control.matches(":disabled, [tabindex='-1']"),
  );
}

interface RowsSaidProps {
  /** What was asked for, once these keys show it; each is answered once. */
  readonly settle: (keys: readonly string[]) => RowOutcome | undefined;
  readonly keys: readonly string[];
  readonly rowLabel: (index: number) => string;
  readonly groupId: string;
  /** Where the focus goes when no row is left. */
  readonly addButton: RefObject<HTMLButtonElement | null>;
  /** Offered while there is a removal to take back. */
  readonly onUndo: (() => void) | undefined;
}

/**
 * What happens once the rows show what was asked: the focus goes to it, and it is said. By itself, so that what is said draws
 * nothing else of the group anew.
 */
export function RowsSaid({ settle, keys, rowLabel, groupId, addButton, onUndo }: RowsSaidProps) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const [said, setSaid] = useState("");

  // After every drawing: the rows may show what was asked at any of them. With nothing asked it does nothing.
  useEffect(() => {
    const done = settle(keys);
    if (!done) return;
    const row = done.focus === "add" ? null : document.getElementById(rowId(groupId, done.key));
    if (done.focus === "add") addButton.current?.focus();
    else if (done.focus === "row") row?.focus();
    else if (done.focus === "control") (row && (firstControl(row) ?? row))?.focus();
    else row?.querySelector<HTMLElement>(`[data-act="${done.focus}"]`)?.focus();
    const number = (count: number) => formatThaiNumber(count, { digits });
    const total = number(keys.length);
    if (done.said === "added") {
      setSaid(fill(messages["repeatableGroup.added"], { row: rowLabel(done.index), total }));
    } else if (done.said === "removed") {
      setSaid(fill(messages["repeatableGroup.removed"], { row: done.label, total }));
    } else {
      setSaid(fill(messages["repeatableGroup.moved"], { row: done.label, position: number(done.index + 1), total }));
    }
  });

  return (
    <div className="saan-repeatable-group-said" data-undo={onUndo !== undefined || undefined}>
      <span role="status">{said}</span>
      {onUndo ? (
        <Button size="small" icon={<Undo2 />} onClick={onUndo}>
          {messages["repeatableGroup.undo"]}
        </Button>
      ) : null}
    </div>
  );
}

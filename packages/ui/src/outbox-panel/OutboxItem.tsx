"use client";

import type { FormModel } from "@saan/forms/model";
import type { OutboxEntry } from "@saan/forms/outbox";
import { formatThaiNumber } from "@saan/thai/numbers";
import { CircleAlert, CircleCheck, Clock, LockKeyhole, type LucideIcon, Send } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "../button/Button.js";
import { momentWords } from "../draft-notice/momentWords.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { issueInRow } from "../schema-review/issueInRow.js";
import { en } from "./en.js";
import { type EntryState, remedyOf, stateOf } from "./entryWords.js";
import { th } from "./th.js";

/** What can be done with an entry; a button for each that is given. */
export interface EntryActions {
  readonly onRetry?: () => void;
  readonly onMerge?: () => void;
  readonly onEdit?: () => void;
  readonly onUnlock?: () => void;
  readonly onRemove?: () => void;
}

interface OutboxItemProps extends EntryActions {
  readonly entry: OutboxEntry;
  /** The form it was made with. */
  readonly model: FormModel | undefined;
  readonly name: string;
  readonly detail: ReactNode;
}

const signs: Readonly<Record<EntryState, LucideIcon>> = {
  waiting: Clock,
  sending: Send,
  sent: CircleCheck,
  conflict: CircleAlert,
  refused: CircleAlert,
  locked: LockKeyhole,
};
// More are read in the form itself.
const MOST_ISSUES = 3;

/** One thing that was sent: what it is, how it stands, why, and what to do. */
export function OutboxItem({ entry, model, name, detail, ...actions }: OutboxItemProps) {
  const { onRetry, onMerge, onEdit, onUnlock, onRemove } = actions;
  const kit = useKit();
  const messages = useMessages(th, en);
  const item = useRef<HTMLLIElement>(null);
  const state = stateOf(entry);
  const Sign = signs[state];
  const when = momentWords(entry.createdAt, kit);
  const issues = (state === "refused" && entry.issues) || [];
  // Two faults of one answer may be worded alike.
  const said = new Set(model ? issues.map((issue) => issueInRow(issue, model, entry.body, kit.locale)) : []);
  const remedy = remedyOf(entry, messages);
  const tried = formatThaiNumber(entry.attempts, { digits: kit.digits });
  const retry =
    onRetry &&
    (() => {
      // While it is sent it has no buttons: whoever pressed one stays with what it was about.
      item.current?.focus();
      onRetry();
    });
  return (
    <li ref={item} tabIndex={-1} className="saan-outbox-item" data-state={state}>
      <div className="saan-outbox-state">
        <Sign aria-hidden="true" size="1.1em" />
        <span>{messages[`outboxPanel.${state}`]}</span>
      </div>
      <div className="saan-outbox-name">{name}</div>
      {detail}
      <div className="saan-outbox-when">
        {when !== "" && fill(messages["outboxPanel.pressed"], { when })}
        {state === "waiting" && entry.attempts > 0 && ` · ${fill(messages["outboxPanel.tried"], { count: tried })}`}
      </div>
      {remedy !== "" && <p className="saan-outbox-remedy">{remedy}</p>}
      {said.size > 0 && (
        <ul className="saan-outbox-issues">
          {[...said].slice(0, MOST_ISSUES).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div className="saan-outbox-actions">
        {state === "conflict" && <EntryButton name={name} words={messages["outboxPanel.merge"]} onClick={onMerge} />}
        {(state === "refused" || (state === "conflict" && !(onMerge && entry.theirs !== undefined))) && (
          <EntryButton name={name} words={messages["outboxPanel.edit"]} onClick={onEdit} />
        )}
        {state === "locked" && <EntryButton name={name} words={messages["outboxPanel.unlock"]} onClick={onUnlock} />}
        {state === "waiting" && <EntryButton name={name} words={messages["outboxPanel.retry"]} onClick={retry} />}
        {state !== "sending" && (
          <EntryButton
            variant="quiet"
            name={name}
            words={messages[state === "sent" ? "outboxPanel.hide" : "outboxPanel.remove"]}
            onClick={onRemove}
          />
        )}
      </div>
    </li>
  );
}

interface EntryButtonProps {
  readonly words: string;
  /** Of the entry, for whoever hears one button after the other. */
  readonly name: string;
  readonly variant?: "secondary" | "quiet";
  readonly onClick: (() => void) | undefined;
}

function EntryButton({ words, name, variant = "secondary", onClick }: EntryButtonProps) {
  const messages = useMessages(th, en);
  if (!onClick) return null;
  return (
    <Button
      size="small"
      variant={variant}
      aria-label={fill(messages["outboxPanel.of"], { action: words, name })}
      onClick={onClick}
    >
      {words}
    </Button>
  );
}

"use client";

import { issueText, rowText } from "@saan/forms/messages";
import { type FormModel, nodeAt } from "@saan/forms/model";
import type { OutboxEntry } from "@saan/forms/outbox";
import type { Issue } from "@saan/schema/read";
import { formatThaiNumber } from "@saan/thai/numbers";
import { CircleAlert, CircleCheck, Clock, LockKeyhole, type LucideIcon, Send } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../button/Button.js";
import { momentWords } from "../draft-notice/momentWords.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { type Locale, useKit } from "../provider/KitProvider.js";
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

/** What is wrong with which field, and in which row: `คู่ความร่วมมือที่ 2: …`. */
function refusal(issue: Issue, model: FormModel, body: unknown, locale: Locale): string {
  const row = rowText(model, issue.path, locale);
  const text = issueText(issue, { node: nodeAt(model, issue.path, body), locale });
  return row === "" ? text : `${row}: ${text}`;
}

/** One thing that was sent: what it is, how it stands, why, and what to do. */
export function OutboxItem({ entry, model, name, detail, ...actions }: OutboxItemProps) {
  const { onRetry, onMerge, onEdit, onUnlock, onRemove } = actions;
  const kit = useKit();
  const messages = useMessages(th, en);
  const state = stateOf(entry);
  const Sign = signs[state];
  const when = momentWords(entry.createdAt, kit);
  const remedy = remedyOf(entry, messages);
  const tried = formatThaiNumber(entry.attempts, { digits: kit.digits });
  const action = (words: string, onClick: (() => void) | undefined, variant: "secondary" | "quiet" = "secondary") =>
    onClick && (
      <Button
        size="small"
        variant={variant}
        aria-label={fill(messages["outboxPanel.of"], { action: words, name })}
        onClick={onClick}
      >
        {words}
      </Button>
    );
  return (
    <li className="saan-outbox-item" data-state={state}>
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
      {state === "refused" && model && (entry.issues?.length ?? 0) > 0 && (
        <ul className="saan-outbox-issues">
          {entry.issues?.slice(0, MOST_ISSUES).map((issue) => (
            <li key={`${issue.path.join(".")} ${issue.code}`}>{refusal(issue, model, entry.body, kit.locale)}</li>
          ))}
        </ul>
      )}
      <div className="saan-outbox-actions">
        {state === "conflict" && action(messages["outboxPanel.merge"], onMerge)}
        {(state === "refused" || (state === "conflict" && !(onMerge && entry.theirs !== undefined))) &&
          action(messages["outboxPanel.edit"], onEdit)}
        {state === "locked" && action(messages["outboxPanel.unlock"], onUnlock)}
        {state === "waiting" && action(messages["outboxPanel.retry"], onRetry)}
        {state !== "sending" &&
          action(messages[state === "sent" ? "outboxPanel.hide" : "outboxPanel.remove"], onRemove, "quiet")}
      </div>
    </li>
  );
}

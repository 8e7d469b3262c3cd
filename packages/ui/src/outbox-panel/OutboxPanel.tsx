"use client";

import type { FormModel } from "@saan/forms/model";
import type { Outbox, OutboxEntry } from "@saan/forms/outbox";
import { useOutbox } from "@saan/forms/react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef, useState } from "react";
import { useConfirm } from "../alert-dialog/useConfirm.js";
import { Button } from "../button/Button.js";
import { saveAsFile } from "../draft-notice/saveAsFile.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { OutboxItem } from "./OutboxItem.js";
import { QueueNotice } from "./QueueNotice.js";
import { th } from "./th.js";

export interface OutboxPanelProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** From `openOutbox`. */
  readonly outbox: Outbox;
  /** The forms that things are sent with: their labels name what waits, and the fields of a refusal. */
  readonly forms?: readonly { readonly model: FormModel }[];
  /** What an entry is called: `เยี่ยมบ้าน บ้านแม่กา`. The label of its form without it. */
  readonly nameOf?: (entry: OutboxEntry) => string;
  /** More to show of an entry, under its name. */
  readonly detailOf?: (entry: OutboxEntry) => ReactNode;
  /** Called for an entry that somebody else changed first: open a `MergeDialog`. No button without it. */
  readonly onMerge?: (entry: OutboxEntry) => void;
  /**
   * Called for an entry that the server refused, and for one that somebody else changed first where there is nothing to compare it
   * with (no `theirs`, or no `onMerge`): open it in its form, an `EntryForm`. No button without it.
   */
  readonly onEdit?: (entry: OutboxEntry) => void;
  /** Called for an entry that is locked: ask for the passphrase. No button without it. */
  readonly onUnlock?: (entry: OutboxEntry) => void;
  /** Called when the server wants a sign-in: lead to it. No button without it. */
  readonly onSignIn?: () => void;
  /**
   * What a saved file is called, without its ending.
   * @default "รายการรอส่ง"
   */
  readonly fileName?: string;
}

/**
 * What was sent and has not arrived yet: how each thing stands, why, and what to do about it. Renders when the outbox changes.
 * Renders a `<section>` with a list.
 */
export const OutboxPanel = forwardRef<HTMLElement, OutboxPanelProps>(function OutboxPanel(
  { outbox, forms = [], nameOf, detailOf, onMerge, onEdit, onUnlock, onSignIn, fileName, className, ...props },
  ref,
) {
  const { entries, unsent, status, retry, remove, resume } = useOutbox(outbox);
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { confirm, confirmDialog } = useConfirm();
  const [said, setSaid] = useState<"removed" | "notRemoved" | "sending">();
  const words = useRef<HTMLParagraphElement>(null);
  const modelOf = ({ formId }: OutboxEntry) => forms.find(({ model }) => model.id === formId)?.model;
  const name = (entry: OutboxEntry) => nameOf?.(entry) ?? modelOf(entry)?.label[locale] ?? entry.formId;
  const waiting = entries.filter((entry) => entry.status === "waiting" && !entry.locked);

  const take = async (entry: OutboxEntry) => {
    const isSure =
      entry.status === "sent" ||
      (await confirm({
        title: messages["outboxPanel.remove.ask"],
        description: fill(messages["outboxPanel.remove.what"], { name: name(entry) }),
        confirm: messages["outboxPanel.remove"],
        cancel: messages["outboxPanel.remove.back"],
        variant: "danger",
      }));
    if (!isSure) return;
    setSaid((await remove(entry.id)) ? "removed" : "notRemoved");
    // The button that was pressed is gone.
    words.current?.focus();
  };
  const go = (send: () => void) => {
    setSaid("sending");
    // The button that was pressed goes while everything is sent.
    words.current?.focus();
    send();
  };
  const sendAll = () => {
    for (const { id } of waiting) void retry(id);
  };
  const save = async () => {
    saveAsFile(await outbox.export(), `${fileName ?? messages["outboxPanel.label"]}.json`);
  };
  const given = (entry: OutboxEntry, act: ((entry: OutboxEntry) => void) | undefined) => act && (() => act(entry));
  return (
    <section
      aria-label={messages["outboxPanel.label"]}
      {...props}
      ref={ref}
      className={partClass("saan-outbox", className)}
    >
      <QueueNotice state={{ entries, unsent, status }} onSignIn={onSignIn} onResume={() => go(resume)} />
      {entries.length > 0 ? (
        <ul className="saan-outbox-list">
          {entries.map((entry) => (
            <OutboxItem
              key={entry.id}
              entry={entry}
              model={modelOf(entry)}
              name={name(entry)}
              detail={detailOf?.(entry)}
              onRetry={() => void retry(entry.id)}
              onMerge={given(entry, onMerge)}
              onEdit={given(entry, onEdit)}
              onUnlock={given(entry, onUnlock)}
              onRemove={() => void take(entry)}
            />
          ))}
        </ul>
      ) : (
        status !== "failed" && (
          <p className="saan-outbox-when">
            {messages[status === "loading" ? "outboxPanel.loading" : "outboxPanel.empty"]}
          </p>
        )
      )}
      {unsent > 0 && (
        <div className="saan-outbox-actions">
          {waiting.length > 1 && status !== "paused" && (
            <Button onClick={() => go(sendAll)}>{messages["outboxPanel.sendAll"]}</Button>
          )}
          <Button variant="quiet" onClick={() => void save()}>
            {messages["outboxPanel.file"]}
          </Button>
        </div>
      )}
      <p ref={words} className="saan-outbox-when saan-outbox-said" role="status" tabIndex={-1}>
        {said && (said !== "sending" || status === "sending") ? messages[`outboxPanel.${said}`] : ""}
      </p>
      {confirmDialog}
    </section>
  );
});

"use client";

import type { Outbox } from "@saan/forms/outbox";
import { useOutbox } from "@saan/forms/react";
import { formatThaiNumber } from "@saan/thai/numbers";
import { CircleAlert, CloudOff, CloudUpload } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { isOffline, needsPerson } from "./entryWords.js";
import { th } from "./th.js";

export interface OutboxStatusProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** From `openOutbox`. */
  readonly outbox: Outbox;
  /** Leads to the list, an `OutboxPanel`. No button without it. */
  readonly onOpen?: () => void;
}

/**
 * One line for the head of every page: how much waits to be sent, and whether a person is needed. Nothing while nothing waits.
 * Renders a `<div>` that is read aloud when it changes.
 */
export const OutboxStatus = forwardRef<HTMLDivElement, OutboxStatusProps>(function OutboxStatus(
  { outbox, onOpen, className, ...props },
  ref,
) {
  const { entries, unsent, status } = useOutbox(outbox);
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const mine = entries.filter(needsPerson).length;
  const state = status === "waiting" && entries.some(isOffline) ? "offline" : status;
  const count = (number: number) => formatThaiNumber(number, { digits });
  const said = [];
  if (state === "failed") said.push(messages["outboxStatus.failed"]);
  else if (state !== "empty" && state !== "loading" && unsent > mine) {
    said.push(fill(messages[`outboxStatus.${state}`], { count: count(unsent - mine) }));
  }
  if (mine > 0) said.push(fill(messages["outboxStatus.needsYou"], { count: count(mine) }));
  const Sign = mine > 0 || state === "failed" ? CircleAlert : state === "offline" ? CloudOff : CloudUpload;
  return (
    <div
      {...props}
      ref={ref}
      className={partClass("saan-outbox-status", className)}
      data-state={mine > 0 ? "needs-person" : state}
    >
      {said.length > 0 && <Sign aria-hidden="true" size="1.1em" />}
      <span role="status">{said.join(" · ")}</span>
      {said.length > 0 && onOpen && (
        <Button variant="quiet" size="small" onClick={onOpen}>
          {messages["outboxStatus.open"]}
        </Button>
      )}
    </div>
  );
});

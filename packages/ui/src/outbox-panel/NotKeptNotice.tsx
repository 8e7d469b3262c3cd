"use client";

import type { SaveFailure, SendTrouble } from "@saan/forms/outbox";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Button } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface NotKeptNoticeProps extends Omit<ComponentPropsWithoutRef<"div">, "title" | "children"> {
  /** Why `enqueue` refused it. */
  readonly reason: SaveFailure | "privacy" | "shared";
  /** Why `sendNow` failed; undefined while it is under way. */
  readonly trouble?: SendTrouble;
  /** Sends it again. No button without it. */
  readonly onRetry?: () => void;
}

/**
 * Says that what is being sent is not kept on this device, and why: the person has to stay until it has arrived. Show it from the
 * moment `enqueue` refused until `sendNow` answered `sent`.
 * Renders a `<div>`.
 */
export const NotKeptNotice = forwardRef<HTMLDivElement, NotKeptNoticeProps>(function NotKeptNotice(
  { reason, trouble, onRetry, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const why = reason === "privacy" || reason === "shared" ? reason : "device";
  return (
    <Notice
      {...props}
      ref={ref}
      className={partClass("saan-outbox-not-kept", className)}
      variant={trouble ? "danger" : "attention"}
      title={messages[trouble ? "outboxNotKept.failed" : "outboxNotKept.title"]}
      live="assertive"
      actions={trouble && onRetry && <Button onClick={onRetry}>{messages["outboxNotKept.retry"]}</Button>}
    >
      <p>{messages[`outboxNotKept.${why}`]}</p>
      <p>{messages[trouble ? "outboxNotKept.again" : "outboxNotKept.stay"]}</p>
    </Notice>
  );
});

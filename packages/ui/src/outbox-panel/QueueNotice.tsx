"use client";

import type { OutboxState } from "@saan/forms/outbox";
import { formatThaiNumber } from "@saan/thai/numbers";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { isOffline } from "./entryWords.js";
import { th } from "./th.js";

interface QueueNoticeProps {
  readonly state: OutboxState;
  readonly onSignIn?: () => void;
  readonly onResume: () => void;
}

/** What holds up the whole queue: no connection, a sign-in, a device that cannot be read. Nothing when nothing does. */
export function QueueNotice({ state: { entries, unsent, status }, onSignIn, onResume }: QueueNoticeProps) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const why = status === "failed" || status === "paused" ? status : entries.some(isOffline) ? "offline" : undefined;
  if (!why) return null;
  const count = formatThaiNumber(unsent, { digits });
  return (
    <Notice
      variant={why === "failed" ? "danger" : "attention"}
      title={messages[`outboxPanel.${why}`]}
      live="polite"
      actions={
        why === "paused" && (
          <>
            {onSignIn && (
              <Button variant="primary" onClick={onSignIn}>
                {messages["outboxPanel.signIn"]}
              </Button>
            )}
            <Button onClick={onResume}>{messages["outboxPanel.resume"]}</Button>
          </>
        )
      }
    >
      <p>{fill(messages[`outboxPanel.${why}.what`], { count })}</p>
    </Notice>
  );
}

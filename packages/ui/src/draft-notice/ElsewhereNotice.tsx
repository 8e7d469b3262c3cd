"use client";

import { useState } from "react";
import { Button } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { en } from "./en.js";
import type { NoticePart } from "./NoticePart.js";
import { th } from "./th.js";

interface ElsewhereNoticeProps extends Pick<NoticePart, "draft" | "headingLevel"> {
  /** Called when this tab became the one that writes. */
  readonly onTaken: () => void;
}

/** Another tab writes the draft: this one can become the one that does. */
export function ElsewhereNotice({ draft, headingLevel, onTaken }: ElsewhereNoticeProps) {
  const messages = useMessages(th, en);
  const [is, setIs] = useState<"busy" | "failed">();
  const takeOver = async () => {
    setIs("busy");
    const isTaken = await draft.takeOver();
    setIs(isTaken ? undefined : "failed");
    if (isTaken) onTaken();
  };
  return (
    <Notice
      variant="attention"
      title={messages["draftNotice.elsewhere"]}
      headingLevel={headingLevel}
      live="polite"
      actions={
        <Button busy={is === "busy"} onClick={() => void takeOver()}>
          {messages["draftNotice.takeOver"]}
        </Button>
      }
    >
      <p>{messages[is === "failed" ? "draftNotice.elsewhere.failed" : "draftNotice.elsewhere.what"]}</p>
    </Notice>
  );
}

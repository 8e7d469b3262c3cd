"use client";

import { Button } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { en } from "./en.js";
import type { NoticePart } from "./NoticePart.js";
import { saveAsFile } from "./saveAsFile.js";
import { th } from "./th.js";

interface UnreadableNoticeProps extends Pick<NoticePart, "fileName" | "headingLevel"> {
  /** What was stored, whatever it is. */
  readonly raw: unknown;
  readonly onDiscard: () => void;
}

/** A damaged draft: it can be saved as it is, for somebody who may read it by hand. */
export function UnreadableNotice({ raw, fileName, headingLevel, onDiscard }: UnreadableNoticeProps) {
  const messages = useMessages(th, en);
  const save = () => {
    const text = typeof raw === "string" ? raw : JSON.stringify(raw, null, 2);
    saveAsFile(new Blob([text], { type: "text/plain" }), `${fileName}.txt`);
  };
  return (
    <Notice
      variant="attention"
      title={messages["draftNotice.unreadable"]}
      headingLevel={headingLevel}
      live="polite"
      actions={
        <>
          <Button onClick={save}>{messages["draftNotice.file"]}</Button>
          <Button variant="quiet" onClick={onDiscard}>
            {messages["draftNotice.discard"]}
          </Button>
        </>
      }
    >
      <p>{messages["draftNotice.unreadable.what"]}</p>
    </Notice>
  );
}

"use client";

import { exportDraft } from "@saan/forms/drafts";
import { Button } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { en } from "./en.js";
import type { NoticePart } from "./NoticePart.js";
import { saveAsFile } from "./saveAsFile.js";
import { th } from "./th.js";

/** This device does not keep what is typed: why, what to do, and a way to keep it all the same. */
export function UnsafeNotice({ draft, fileName, headingLevel }: Omit<NoticePart, "model" | "sources">) {
  const messages = useMessages(th, en);
  return (
    <Notice
      variant="danger"
      title={messages["draftNotice.unsafe"]}
      headingLevel={headingLevel}
      live="assertive"
      actions={
        <Button onClick={() => saveAsFile(exportDraft(draft.current()), `${fileName}.json`)}>
          {messages["draftNotice.file"]}
        </Button>
      }
    >
      <p>{messages[`draftNotice.${draft.reason ?? "unknown"}`]}</p>
      <p>{messages["draftNotice.unsafe.what"]}</p>
    </Notice>
  );
}

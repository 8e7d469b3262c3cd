"use client";

import { exportDraft, readDraftFile } from "@saan/forms/drafts";
import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { en } from "./en.js";
import type { NoticePart } from "./NoticePart.js";
import { OpenFileButton } from "./OpenFileButton.js";
import { saveAsFile } from "./saveAsFile.js";
import { th } from "./th.js";

interface DraftFilesProps extends Pick<NoticePart, "draft" | "model" | "fileName" | "headingLevel"> {
  /** Another notice has the button that saves. */
  readonly isSaveElsewhere: boolean;
  /** Called before the draft of a file is found. */
  readonly onOpen: () => void;
}

/** Why a file was not opened. */
type Refusal = Exclude<Awaited<ReturnType<typeof readDraftFile>>, { ok: true }>["code"] | "other-form" | "not-kept";

/** Carries a draft to another computer: saves what is in the form as a file, and opens such a file. */
export function DraftFiles({ draft, model, fileName, headingLevel, isSaveElsewhere, onOpen }: DraftFilesProps) {
  const messages = useMessages(th, en);
  const [refusal, setRefusal] = useState<Refusal>();

  const open = async (file: File) => {
    const reading = await readDraftFile(file);
    if (!reading.ok) return setRefusal(reading.code);
    if (reading.draft.formId !== model.id) return setRefusal("other-form");
    setRefusal(undefined);
    onOpen();
    // A form whose drafts are kept nowhere, or nowhere yet, takes none.
    if (!(await draft.offer(reading.draft))) setRefusal("not-kept");
  };
  return (
    <>
      {refusal && (
        <Notice variant="attention" title={messages[`draftFile.${refusal}`]} headingLevel={headingLevel} live="polite">
          <p>{messages[`draftFile.${refusal}.what`]}</p>
        </Notice>
      )}
      <div className="saan-draft-notice-files">
        {!isSaveElsewhere && (
          <Button
            size="small"
            variant="quiet"
            icon={<Download />}
            onClick={() => saveAsFile(exportDraft(draft.current()), `${fileName}.json`)}
          >
            {messages["draftNotice.file"]}
          </Button>
        )}
        <OpenFileButton variant="quiet" label={messages["draftNotice.openFile"]} onFile={(file) => void open(file)} />
      </div>
    </>
  );
}

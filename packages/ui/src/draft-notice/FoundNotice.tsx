"use client";

import { exportDraft } from "@saan/forms/drafts";
import type { ReactNode } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { useKit } from "../provider/KitProvider.js";
import { DraftPreview } from "./DraftPreview.js";
import { en } from "./en.js";
import { fieldNames } from "./fieldNames.js";
import { momentWords } from "./momentWords.js";
import type { NoticePart } from "./NoticePart.js";
import { saveAsFile } from "./saveAsFile.js";
import { th } from "./th.js";

interface FoundNoticeProps extends NoticePart {
  readonly preview?: readonly string[];
  readonly storedRevision?: string | number;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

/** Asks what to do with a draft from before; of one that does not fit this form it says why, and what can be done. */
export function FoundNotice(props: FoundNoticeProps) {
  const { draft, model, sources, fileName, headingLevel, preview, storedRevision, onRestore, onDiscard } = props;
  const kit = useKit();
  const messages = useMessages(th, en);
  const { found, newer, migrationFailed } = draft;
  if (!found) return null;
  const trouble = newer ? "newer" : migrationFailed ? "failed" : undefined;
  const left = found.leftOut ?? [];
  const isOlder =
    storedRevision !== undefined && found.baseRevision !== undefined && found.baseRevision !== storedRevision;
  const when = momentWords(found.savedAt, kit);
  const file = (
    <Button onClick={() => saveAsFile(exportDraft(found), `${fileName}.json`)}>{messages["draftNotice.file"]}</Button>
  );
  const says = (words: ReactNode) => words && <p>{words}</p>;
  return (
    <Notice
      variant={trouble ? "attention" : "info"}
      title={trouble ? messages[`draftNotice.${trouble}`] : messages["draftNotice.found"]}
      headingLevel={headingLevel}
      live="polite"
      actions={
        <>
          {!trouble && (
            <Button variant="primary" onClick={onRestore}>
              {messages["draftNotice.restore"]}
            </Button>
          )}
          {file}
          <Button variant="quiet" onClick={onDiscard}>
            {messages["draftNotice.discard"]}
          </Button>
        </>
      }
    >
      {says(when !== "" && fill(messages["draftNotice.when"], { when }))}
      {trouble ? (
        <p>{messages[`draftNotice.${trouble}.what`]}</p>
      ) : (
        <DraftPreview model={model} values={found.values} before={found.before} fields={preview} sources={sources} />
      )}
      {!trouble &&
        says(left.length > 0 && fill(messages["draftNotice.leftOut"], { fields: fieldNames(model, left, kit.locale) }))}
      {says(isOlder && messages["draftNotice.older"])}
    </Notice>
  );
}

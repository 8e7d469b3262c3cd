import { Button } from "@saan/ui/button";
import { Notice } from "@saan/ui/notice";
import { useWords } from "../../messages/useWords.js";
import { momentWords } from "../moment-words.js";
import { useDraftHere } from "./DraftRoom.js";
import { baseOf } from "./drafts.js";

export interface DraftBannerProps {
  /** The version that is stored now; 0 for a new record. */
  readonly storedRevision: number;
  onRestore(): void;
  onDiscard(): void;
}

/** Asks what to do with a draft from before. Nothing when there is none. */
export function DraftBanner({ storedRevision, onRestore, onDiscard }: DraftBannerProps) {
  const { locale, say } = useWords();
  const draft = useDraftHere();
  const { found, unreadable } = draft;
  const discard = () => {
    draft.discard();
    onDiscard();
  };
  if (!found && unreadable === undefined) return null;
  if (!found) {
    return (
      <Notice
        variant="attention"
        title={say("draft.unreadable")}
        live="polite"
        actions={<Button onClick={discard}>{say("draft.discard")}</Button>}
      >
        {say("draft.unreadable.body")}
      </Notice>
    );
  }
  const began = baseOf(found) ?? storedRevision;
  const restore = () => {
    if (draft.restore().ok) onRestore();
  };
  return (
    <Notice
      variant="info"
      title={say("draft.found")}
      live="polite"
      actions={
        <>
          <Button variant="primary" onClick={restore}>
            {say("draft.restore")}
          </Button>
          <Button variant="quiet" onClick={discard}>
            {say("draft.discard")}
          </Button>
        </>
      }
    >
      <p>{say("draft.found.when", { when: momentWords(found.savedAt, locale) })}</p>
      {began < storedRevision && <p>{say("draft.found.older")}</p>}
    </Notice>
  );
}

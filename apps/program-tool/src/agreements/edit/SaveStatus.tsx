import { Notice } from "@saan/ui/notice";
import { CircleCheck } from "lucide-react";
import type { Failure } from "../../api/outcome.js";
import { failureWords } from "../../app/failure-words.js";
import { useWords } from "../../messages/useWords.js";
import { clockWords } from "../moment-words.js";
import { useDraftHere } from "./DraftRoom.js";

/** Beside the save button: why the last save failed, and whether the draft is safe. */
export function SaveStatus({ failure }: { readonly failure: Failure | undefined }) {
  const words = useWords();
  const { say } = words;
  return (
    <div className="form-status">
      {failure && (
        <Notice
          variant="danger"
          live="assertive"
          title={say("save.failed", { reason: failureWords(failure, words).title })}
        >
          <p>{failureWords(failure, words).remedy}</p>
          <p>{say("save.kept")}</p>
        </Notice>
      )}
      <DraftStatus />
    </div>
  );
}

function DraftStatus() {
  const { locale, say } = useWords();
  const { status, reason, savedAt } = useDraftHere();
  if (status === "failed" || status === "memory") {
    const known = reason === "full" || reason === "denied" || reason === "superseded" ? reason : "other";
    return (
      <Notice variant="attention" live="polite" title={say("draft.failed")}>
        {say(`draft.failed.${known}`)}
      </Notice>
    );
  }
  return (
    // Not read aloud at every pause: it is there for who looks for it.
    <p className="form-draft">
      {savedAt !== undefined && (
        <>
          <CircleCheck aria-hidden="true" size="1.1em" />
          {say("draft.saved", { time: clockWords(savedAt, locale) })}
        </>
      )}
      {savedAt === undefined && status === "saving" && say("draft.saving")}
    </p>
  );
}

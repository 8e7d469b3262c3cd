import { DraftStatus, type DraftStatusProps } from "@saan/ui/draft-notice";
import { Notice } from "@saan/ui/notice";
import { isSettled } from "../../api/outcome.js";
import { failureWords } from "../../app/failure-words.js";
import { useWords } from "../../messages/useWords.js";
import { useShared } from "../../offline/shared-computer.js";
import type { Sending } from "../../offline/useSending.js";

export interface SaveStatusProps extends Pick<DraftStatusProps, "handle"> {
  readonly failed: Sending<unknown>["failure"];
}

/** Beside the save button: why the last save did not arrive, and where the answers are. */
export function SaveStatus({ handle, failed }: SaveStatusProps) {
  const words = useWords();
  const { say } = words;
  const { isOn: isShared } = useShared();
  // What is kept goes by itself; only a network that wants a sign-in waits for a person.
  const isForPerson = failed && (!failed.isKept || failed.failure.kind === "not-ours");
  // What was refused would be refused with a connection, too.
  const waitsForPerson = isShared && failed && !isSettled(failed.failure);
  return (
    <div className="form-status">
      {failed && (
        <Notice
          variant={failed.isKept ? "attention" : "danger"}
          live="assertive"
          title={say("save.failed", { reason: failureWords(failed.failure, words).title })}
        >
          <p>{say(failed.isKept ? "save.queued" : waitsForPerson ? "save.shared" : "save.kept")}</p>
          {isForPerson && <p>{failureWords(failed.failure, words).remedy}</p>}
        </Notice>
      )}
      <DraftStatus handle={handle} />
    </div>
  );
}

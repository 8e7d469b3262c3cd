import type { Issue } from "@saan/schema/read";
import type { OwnDraft } from "./FormDraft.js";
import type { FormEngine } from "./FormEngine.js";

/** What the server said to a submitted record; nothing, or no issues, is a yes. */
export interface SubmitOutcome {
  readonly issues?: readonly Issue[];
  /**
   * False when the record is not in safe hands although nothing is wrong with it: no connection, a conflict. The form's draft
   * then stays.
   * @default true
   */
  readonly done?: boolean;
}

/** A handler may simply end. */
type NoReply = ReturnType<() => void>;

/** Called with a record that was read without issues. While its promise runs, a second submit does nothing. */
export type SubmitHandler<T> = (
  record: T,
  context: { readonly advice: readonly Issue[] },
) => Promise<SubmitOutcome | NoReply> | SubmitOutcome | NoReply;

/** Reads the record, has it handled, and forgets the draft of what was sent. */
export async function submitRecord<T>(engine: FormEngine, draft: OwnDraft, onSubmit: SubmitHandler<T>): Promise<void> {
  if (engine.status.submitting) return;
  const reading = engine.check();
  if (!reading.ok) return;
  engine.setSubmitting(true);
  const { keeper } = draft;
  let isEdited = false;
  const stop = engine.onChange((reason) => (isEdited = reason === "edit"));
  try {
    const outcome = await onSubmit(reading.value as T, { advice: reading.advice });
    const issues = outcome?.issues ?? [];
    if (outcome?.issues) engine.setIssues(issues);
    const isDone = outcome?.done !== false && issues.every(({ severity }) => severity === "advice");
    // What was typed while the answer was on its way is in no record yet.
    if (isDone && !isEdited) await keeper?.clear();
  } finally {
    stop();
    engine.setSubmitting(false);
  }
}

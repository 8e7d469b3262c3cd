import { issueText } from "@saan/forms/messages";
import { type Form, nodeAt } from "@saan/forms/model";
import type { Words } from "../messages/useWords.js";
import { type Attempt, attempted, attemptNow } from "./attempt.js";
import { outbox } from "./outbox.js";
import { entryKey, newToken, type SaveTarget } from "./save-target.js";

/** What became of records that were brought in from a file. */
export interface SentRecords {
  /** Those that are neither in the register nor in the outbox: the place in the records, and why. */
  readonly refused: readonly { readonly index: number; readonly message: string }[];
  /** How many wait on this device. */
  readonly waiting: number;
}

/**
 * Sends new records of one form by the outbox, one after the other. Once the server was not reached, the others are not waited
 * for: they are on this device, and go by themselves.
 */
export async function sendImported<T>(
  form: Form<T>,
  target: SaveTarget,
  records: readonly T[],
  words: Words,
): Promise<SentRecords> {
  const refused: { index: number; message: string }[] = [];
  let waiting = 0;
  for (const [index, body] of records.entries()) {
    const content = { key: entryKey(target, newToken()), form, body };
    const kept = await outbox.enqueue(content);
    if (kept.ok && waiting > 0) {
      waiting += 1;
      continue;
    }
    const attempt: Attempt<T> = kept.ok
      ? await attempted(outbox, kept.id)
      : attemptNow(await outbox.sendNow(content), content);
    if (attempt.kind === "failed" && attempt.isKept) waiting += 1;
    else if (kept.ok) await outbox.remove(kept.id);
    if (attempt.kind !== "sent" && !(attempt.kind === "failed" && attempt.isKept)) {
      refused.push({ index, message: whyNot(form, body, attempt, words) });
    }
  }
  return { refused, waiting };
}

function whyNot<T>(form: Form<T>, body: T, attempt: Attempt<T>, { locale, say }: Words): string {
  const [issue] = attempt.kind === "refused" ? attempt.issues : [];
  return issue ? issueText(issue, { node: nodeAt(form.model, issue.path, body), locale }) : say("import.refused");
}

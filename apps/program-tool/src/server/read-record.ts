import type { Form } from "@saan/forms/model";
import { readSubmission } from "@saan/forms/submission";
import { type Issue, read } from "@saan/schema/read";
import { ProblemError } from "./problem.js";

/** What no form could have sent: nothing of it may be left out without a word. */
const STRAY: ReadonlySet<string> = new Set(["unknown-key", "forbidden-key", "too-deep", "too-big", "unreadable"]);

/**
 * The record that was sent, read by its form: what the browser says of it is said here, with the same codes, paths and params.
 *
 * @throws ProblemError invalid-record.
 */
export function readRecord<T>(form: Form<T>, input: unknown): { readonly value: T; readonly advice: readonly Issue[] } {
  const bare = read(form.record, input);
  const stray = bare.issues.filter(({ code }) => STRAY.has(code));
  if (stray.length > 0) throw new ProblemError("invalid-record", { issues: bare.issues, advice: bare.advice });
  // The browser has settled what follows from the change: told the stored record, the server would do it a second time.
  const { ok, value, issues, advice } = readSubmission(form, input);
  if (!ok) throw new ProblemError("invalid-record", { issues, advice });
  return { value, advice };
}

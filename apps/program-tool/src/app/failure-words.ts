import type { Failure } from "../api/outcome.js";
import type { Words } from "../messages/useWords.js";

export interface FailureWords {
  readonly title: string;
  readonly remedy: string;
}

/** What went wrong and what a person can do about it. */
export function failureWords(failure: Failure, { locale, say }: Words): FailureWords {
  if (failure.kind === "refused") {
    const title = failure.problem.titles?.[locale] ?? failure.problem.title ?? say("broken.title");
    return { title, remedy: say("failure.refused.remedy") };
  }
  return { title: say(`failure.${failure.kind}`), remedy: say(`failure.${failure.kind}.remedy`) };
}

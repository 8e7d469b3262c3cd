import { Notice } from "@saan/ui/notice";
import type { Failure } from "../api/outcome.js";
import { useWords } from "../messages/useWords.js";
import { failureWords } from "./failure-words.js";
import { RetryButton } from "./RetryButton.js";

/** In place of a page's content when the server's answer did not come. */
export function FailureNotice({ failure }: { readonly failure: Failure }) {
  const { title, remedy } = failureWords(failure, useWords());
  return (
    <Notice variant="attention" title={title} headingLevel={2} live="polite" actions={<RetryButton />}>
      {remedy}
    </Notice>
  );
}

import type { Failure } from "../api/outcome.js";
import { useWords } from "../messages/useWords.js";
import { ButtonLink } from "./ButtonLink.js";
import { failureWords } from "./failure-words.js";
import { MissingPage } from "./MissingPage.js";
import { RetryButton } from "./RetryButton.js";
import { StatePage } from "./StatePage.js";

/** In place of a page about one record, when the record did not come. */
export function FailurePage({ failure }: { readonly failure: Failure }) {
  const words = useWords();
  if (failure.kind === "not-found") return <MissingPage />;
  const { title, remedy } = failureWords(failure, words);
  const isFar = failure.kind === "network" || failure.kind === "timeout";
  return (
    <StatePage kind={isFar ? "offline" : "failed"} title={title} sentence={remedy}>
      <RetryButton variant="primary" />
      <ButtonLink to="/">{words.say("tool.home")}</ButtonLink>
    </StatePage>
  );
}

import { Button } from "@saan/ui/button";
import { RotateCw } from "lucide-react";
import { useRevalidator } from "react-router";
import type { Failure } from "../api/outcome.js";
import { useWords } from "../messages/useWords.js";
import { ButtonLink } from "./ButtonLink.js";
import { failureWords } from "./failure-words.js";
import { MissingPage } from "./MissingPage.js";
import { PageTitle } from "./PageTitle.js";
import { useRetryWhenOnline } from "./useRetryWhenOnline.js";

/** In place of a page about one record, when the record did not come. */
export function FailurePage({ failure }: { readonly failure: Failure }) {
  const words = useWords();
  const { revalidate, state } = useRevalidator();
  useRetryWhenOnline();
  if (failure.kind === "not-found") return <MissingPage />;
  const { title, remedy } = failureWords(failure, words);
  return (
    <div className="tool-state">
      <PageTitle title={title} />
      <p>{remedy}</p>
      <div className="tool-actions">
        <Button variant="primary" icon={<RotateCw />} busy={state === "loading"} onClick={() => void revalidate()}>
          {words.say("tool.retry")}
        </Button>
        <ButtonLink to="/">{words.say("tool.home")}</ButtonLink>
      </div>
    </div>
  );
}

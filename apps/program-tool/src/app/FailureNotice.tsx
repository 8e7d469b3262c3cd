import { Button } from "@saan/ui/button";
import { Notice } from "@saan/ui/notice";
import { RotateCw } from "lucide-react";
import { useRevalidator } from "react-router";
import type { Failure } from "../api/outcome.js";
import { useWords } from "../messages/useWords.js";
import { failureWords } from "./failure-words.js";
import { useRetryWhenOnline } from "./useRetryWhenOnline.js";

/** In place of a page's content when the server's answer did not come. Asks again by itself when the signal comes back. */
export function FailureNotice({ failure }: { readonly failure: Failure }) {
  const words = useWords();
  const { revalidate, state } = useRevalidator();
  const { title, remedy } = failureWords(failure, words);
  useRetryWhenOnline();
  return (
    <Notice
      variant="attention"
      title={title}
      headingLevel={2}
      live="polite"
      actions={
        <Button icon={<RotateCw />} busy={state === "loading"} onClick={() => void revalidate()}>
          {words.say("tool.retry")}
        </Button>
      }
    >
      {remedy}
    </Notice>
  );
}

import { Button, ButtonLink } from "@saan/ui/button";
import { useRouteError } from "react-router";
import { useWords } from "../messages/useWords.js";
import { isMissingChunk } from "./missing-chunk.js";
import { Surroundings } from "./Shell.js";
import { StatePage } from "./StatePage.js";

/** In place of a page that failed while it was drawn or fetched. Says what is safe; never a stack trace. */
export function BrokenPage() {
  const { say } = useWords();
  const broken = isMissingChunk(useRouteError()) ? "broken.chunk" : "broken";
  return (
    <StatePage kind="failed" title={say(`${broken}.title`)} sentence={say(`${broken}.body`)}>
      {/* A fresh start of the whole tool, both: a new version of it may be there. */}
      <Button variant="primary" onClick={() => window.location.reload()}>
        {say("tool.retry")}
      </Button>
      <ButtonLink href="/">{say("tool.home")}</ButtonLink>
    </StatePage>
  );
}

/** The same when the shell itself failed. */
export function BrokenShell() {
  return (
    <Surroundings>
      <BrokenPage />
    </Surroundings>
  );
}

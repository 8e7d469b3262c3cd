import { Button } from "@saan/ui/button";
import { useRouteError } from "react-router";
import { useWords } from "../messages/useWords.js";
import { isMissingChunk } from "./missing-chunk.js";
import { PageTitle } from "./PageTitle.js";
import { Surroundings } from "./Shell.js";

/** In place of a page that failed while it was drawn or fetched. Says what is safe; never a stack trace. */
export function BrokenPage() {
  const { say } = useWords();
  const chunk = isMissingChunk(useRouteError());
  return (
    <div className="tool-state">
      <PageTitle title={say(chunk ? "broken.chunk.title" : "broken.title")} />
      <p>{say(chunk ? "broken.chunk.body" : "broken.body")}</p>
      <div className="tool-actions">
        {/* A fresh start of the whole tool: a new version of it may be there. */}
        <Button variant="primary" onClick={() => window.location.reload()}>
          {say("tool.retry")}
        </Button>
        <a className="saan-button" data-variant="secondary" data-size="medium" href="/">
          {say("tool.home")}
        </a>
      </div>
    </div>
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

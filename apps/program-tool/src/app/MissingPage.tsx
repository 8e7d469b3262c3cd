import { useWords } from "../messages/useWords.js";
import { ButtonLink } from "./ButtonLink.js";
import { PageTitle } from "./PageTitle.js";

/** For an address that leads nowhere. */
export function MissingPage() {
  const { say } = useWords();
  return (
    <div className="tool-state">
      <PageTitle title={say("missing.title")} />
      <p>{say("missing.body")}</p>
      <ButtonLink to="/" variant="primary">
        {say("tool.home")}
      </ButtonLink>
    </div>
  );
}

import { useWords } from "../messages/useWords.js";
import { ButtonLink } from "./ButtonLink.js";
import { StatePage } from "./StatePage.js";

/** For an address that leads nowhere. */
export function MissingPage() {
  const { say } = useWords();
  return (
    <StatePage kind="noResult" title={say("missing.title")} sentence={say("missing.body")}>
      <ButtonLink to="/" variant="primary">
        {say("tool.home")}
      </ButtonLink>
    </StatePage>
  );
}

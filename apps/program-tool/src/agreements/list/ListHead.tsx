import { ThaiText } from "@saan/ui/thai-text";
import { Plus } from "lucide-react";
import { ButtonLink } from "../../app/ButtonLink.js";
import { PageTitle } from "../../app/PageTitle.js";
import { useWords } from "../../messages/useWords.js";

/** What this register is, and the way to add to it. */
export function ListHead() {
  const { say } = useWords();
  return (
    <div className="list-head">
      <div>
        <PageTitle title={say("list.title")} />
        <p className="tool-lead">
          <ThaiText>{say("list.lead")}</ThaiText>
        </p>
      </div>
      <ButtonLink to="/agreements/new" variant="primary" icon={<Plus />}>
        {say("list.add")}
      </ButtonLink>
    </div>
  );
}

import { Button } from "@saan/ui/button";
import { SchemaPrint } from "@saan/ui/schema-print";
import { Printer } from "lucide-react";
import { useLoaderData } from "react-router";
import { momentWords } from "../../agreements/moment-words.js";
import type { RecordDetail } from "../../api/contract.js";
import type { Answer } from "../../api/outcome.js";
import { FailurePage } from "../../app/FailurePage.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { toldFields } from "./told-fields.js";
import "../../agreements/detail/document.css";

/** A record of the register as a paper: to read at a meeting, to print and to file. Small counts are hidden. */
export function RecordPrintPage<T>({ kind }: { readonly kind: Registered<T> }) {
  const { locale, say } = useWords();
  const answer = useLoaderData<Answer<RecordDetail<T>>>();
  if (!answer.ok) return <FailurePage failure={answer.failure} />;
  const { id, shown, revision, updatedAt } = answer.value;
  const path = `/${registerPaths[kind.kind]}`;
  const title = kind.title(shown, locale, say);
  return (
    <>
      <PageTrail
        above={[
          { label: say(`${kind.kind}.all`), to: path },
          { label: title, to: `${path}/${id}` },
        ]}
        here={say("records.paper")}
      />
      <div className="saan-no-print">
        <div className="document-head">
          <PageTitle title={say("records.paper")} />
          <Button variant="primary" icon={<Printer />} onClick={() => window.print()}>
            {say("agreement.print")}
          </Button>
        </div>
      </div>
      <SchemaPrint
        className="document-paper"
        form={kind.form}
        record={shown}
        fields={toldFields(kind.form.model, shown).told}
        answeredOnly
        title={title}
        // Government papers have Thai digits; an English reader may not know them.
        digits={locale === "th" ? "thai" : "latn"}
        note={`${say("agreement.revision", { revision })}${say("tool.separator")}${say("agreement.updatedAt", { when: momentWords(updatedAt, locale) })}`}
      />
    </>
  );
}

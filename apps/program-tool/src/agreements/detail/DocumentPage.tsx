import { AgreementDocument } from "@saan/ui/agreement-document";
import { Button } from "@saan/ui/button";
import { Printer } from "lucide-react";
import { useLoaderData } from "react-router";
import { FailurePage } from "../../app/FailurePage.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { useWords } from "../../messages/useWords.js";
import type { loadAgreement } from "../load-agreement.js";
import "./document.css";

/** An agreement as a paper: to read at a meeting, to print and to file. */
export function DocumentPage() {
  const { locale, say } = useWords();
  const answer = useLoaderData<typeof loadAgreement>();
  if (!answer.ok) return <FailurePage failure={answer.failure} />;
  const { id, record } = answer.value;
  return (
    <>
      <PageTrail
        above={[
          { label: say("agreement.all"), to: "/" },
          { label: record.title, to: `/agreements/${id}` },
        ]}
        here={say("agreement.document")}
      />
      <div className="saan-no-print">
        <div className="document-head">
          <PageTitle title={say("agreement.document")} />
          <Button variant="primary" icon={<Printer />} onClick={() => window.print()}>
            {say("agreement.print")}
          </Button>
        </div>
      </div>
      <AgreementDocument
        className="saan-print-page document-paper"
        agreement={record}
        // Government papers have Thai digits; an English reader may not know them.
        digits={locale === "th" ? "thai" : "latn"}
      />
    </>
  );
}

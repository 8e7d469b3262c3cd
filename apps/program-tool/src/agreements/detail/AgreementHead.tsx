import { agreementKinds } from "@saan/schema/agreement";
import { Button } from "@saan/ui/button";
import { Tag } from "@saan/ui/tag";
import { Download, Pencil, Printer } from "lucide-react";
import { exportAddress } from "../../api/client.js";
import type { AgreementDetail } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { PageTitle } from "../../app/PageTitle.js";
import { useWords } from "../../messages/useWords.js";
import { momentWords } from "../moment-words.js";
import { StatusTag } from "../StatusTag.js";

/** The title of an agreement, where it stands, and what can be done with it. */
export function AgreementHead({ detail }: { readonly detail: AgreementDetail }) {
  const { locale, say } = useWords();
  const { id, record, revision, updatedAt } = detail;
  return (
    <header className="agreement-head">
      <div className="agreement-tags">
        <Tag>{agreementKinds.label(record.kind, locale)}</Tag>
        <StatusTag agreement={{ ...record, state: record.states?.at(-1)?.state }} />
        {record.titleIsDescriptive && <span className="agreement-quiet">{say("agreement.descriptive")}</span>}
      </div>
      <PageTitle title={record.title} className="agreement-title" />
      <p className="agreement-quiet">
        {say("agreement.revision", { revision })}
        {say("tool.separator")}
        {say("agreement.updatedAt", { when: momentWords(updatedAt, locale) })}
      </p>
      <div className="tool-actions">
        <ButtonLink to={`/agreements/${id}/edit`} variant="primary" icon={<Pencil />}>
          {say("agreement.edit")}
        </ButtonLink>
        <a className="saan-button" data-variant="secondary" data-size="medium" href={exportAddress(id)} download>
          <span className="saan-button-icon" aria-hidden="true">
            <Download />
          </span>
          {say("agreement.export")}
        </a>
        <Button variant="quiet" icon={<Printer />} onClick={() => window.print()}>
          {say("agreement.print")}
        </Button>
      </div>
    </header>
  );
}

import { agreementKinds } from "@saan/schema/agreement";
import { Button, ButtonLink as KitButtonLink } from "@saan/ui/button";
import { Tag } from "@saan/ui/tag";
import { Download, FileText, Pencil, Printer } from "lucide-react";
import { exportAddress } from "../../api/client.js";
import type { AgreementDetail } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { PageTitle } from "../../app/PageTitle.js";
import { useWords } from "../../messages/useWords.js";
import { momentWords } from "../moment-words.js";
import { StandingTag } from "../StandingTag.js";

/** The title of an agreement, where it stands, and what can be done with it. */
export function AgreementHead({ detail }: { readonly detail: AgreementDetail }) {
  const { locale, say } = useWords();
  const { id, record, revision, updatedAt } = detail;
  return (
    <header className="agreement-head">
      <div className="agreement-tags">
        <Tag>{agreementKinds.label(record.kind, locale)}</Tag>
        <StandingTag agreement={{ ...record, state: record.states?.at(-1)?.state }} />
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
        <ButtonLink to={`/agreements/${id}/document`} icon={<FileText />}>
          {say("agreement.document.open")}
        </ButtonLink>
        <KitButtonLink href={exportAddress(id)} download icon={<Download />}>
          {say("agreement.export")}
        </KitButtonLink>
        <Button variant="quiet" icon={<Printer />} onClick={() => window.print()}>
          {say("agreement.print.page")}
        </Button>
      </div>
    </header>
  );
}

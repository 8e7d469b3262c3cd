import { Button } from "@saan/ui/button";
import { Notice } from "@saan/ui/notice";
import { SchemaReview } from "@saan/ui/schema-review";
import { FileText, Pencil, Printer } from "lucide-react";
import { useMemo } from "react";
import { useLoaderData } from "react-router";
import { AdviceNotice } from "../../agreements/detail/AdviceNotice.js";
import { History } from "../../agreements/detail/History.js";
import { Section } from "../../agreements/detail/Section.js";
import { momentWords } from "../../agreements/moment-words.js";
import { useSavedOnce } from "../../agreements/useSavedOnce.js";
import type { RecordDetail } from "../../api/contract.js";
import type { Answer } from "../../api/outcome.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { FailurePage } from "../../app/FailurePage.js";
import { PageTitle } from "../../app/PageTitle.js";
import { PageTrail } from "../../app/PageTrail.js";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { isHidden } from "./is-hidden.js";
import { toldFields } from "./told-fields.js";
import "../../agreements/detail/agreement.css";
import "./record-page.css";

export interface RecordPageProps<T> {
  readonly kind: Registered<T>;
}

/** Everything that is recorded of one record of the register, as its form asks for it; small counts hidden. */
export function RecordPage<T>({ kind }: RecordPageProps<T>) {
  const answer = useLoaderData<Answer<RecordDetail<T>>>();
  if (!answer.ok) return <FailurePage failure={answer.failure} />;
  return <Recorded key={answer.value.id} kind={kind} detail={answer.value} />;
}

function Recorded<T>({ kind, detail }: RecordPageProps<T> & { readonly detail: RecordDetail<T> }) {
  const { say } = useWords();
  const saved = useSavedOnce();
  return (
    <>
      <PageTrail
        above={[{ label: say(`${kind.kind}.all`), to: `/${registerPaths[kind.kind]}` }]}
        here={say(`${kind.kind}.one`)}
      />
      <article className="record-page saan-print-page">
        {saved && (
          <Notice
            className="agreement-saved"
            variant="success"
            live="polite"
            title={say(saved === "created" ? "records.created" : `agreement.${saved}`)}
          />
        )}
        <RecordHead kind={kind} detail={detail} />
        {isHidden(detail) && (
          <Notice className="agreement-advice" variant="info" title={say("records.hidden")} headingLevel={2}>
            {say("records.hidden.body")}
          </Notice>
        )}
        <AdviceNotice form={kind.form} record={detail.record} />
        <Facts kind={kind} record={detail.shown} />
        <History audit={detail.audit} models={{ [kind.kind]: kind.form.model }} />
      </article>
    </>
  );
}

function RecordHead<T>({ kind, detail }: RecordPageProps<T> & { readonly detail: RecordDetail<T> }) {
  const { locale, say } = useWords();
  const { id, shown, revision, updatedAt } = detail;
  const address = `/${registerPaths[kind.kind]}/${id}`;
  return (
    <header className="agreement-head">
      <PageTitle title={kind.title(shown, locale, say)} className="agreement-title" />
      <p className="agreement-quiet">
        {say("agreement.revision", { revision })}
        {say("tool.separator")}
        {say("agreement.updatedAt", { when: momentWords(updatedAt, locale) })}
      </p>
      <div className="tool-actions">
        <ButtonLink to={`${address}/edit`} variant="primary" icon={<Pencil />}>
          {say(`${kind.kind}.edit`)}
        </ButtonLink>
        <ButtonLink to={`${address}/print`} icon={<FileText />}>
          {say("records.paper.open")}
        </ButtonLink>
        <Button variant="quiet" icon={<Printer />} onClick={() => window.print()}>
          {say("agreement.print.page")}
        </Button>
      </div>
    </header>
  );
}

/** What the record says, in the sections of its form; at the end, what it says nothing of. */
function Facts<T>({ kind, record }: RecordPageProps<T> & { readonly record: T }) {
  const { locale, say } = useWords();
  const { model } = kind.form;
  const { told, untold } = useMemo(() => toldFields(model, record), [model, record]);
  return (
    <>
      <SchemaReview form={kind.form} record={record} fields={told} answeredOnly />
      {untold.length > 0 && (
        <Section title={say("records.untold")}>
          <p className="agreement-quiet">{untold.map(({ label }) => label[locale]).join(say("words.list"))}</p>
        </Section>
      )}
    </>
  );
}

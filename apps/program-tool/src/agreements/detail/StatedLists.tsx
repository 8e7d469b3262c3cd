import type { Agreement } from "@saan/schema/agreement";
import type { CitedSource } from "@saan/schema/source";
import { ExternalLink } from "lucide-react";
import { useWords } from "../../messages/useWords.js";
import { statedDateWords } from "../stated-date.js";
import { Section } from "./Section.js";

interface AgreementProps {
  readonly record: Agreement;
}

/** What the parties agreed to do, numbered as in the document. */
export function Scope({ record }: AgreementProps) {
  const { say } = useWords();
  const { scopeIssues = [] } = record;
  return (
    <Section title={say("agreement.scope")}>
      {scopeIssues.length > 0 ? (
        <ol className="agreement-numbered">
          {scopeIssues.map(({ number, text }, at) => (
            <li key={at} value={number}>
              {text}
            </li>
          ))}
        </ol>
      ) : (
        <p className="agreement-quiet">{say("not-stated")}</p>
      )}
    </Section>
  );
}

/** What the agreement is measured by. */
export function Indicators({ record }: AgreementProps) {
  const { say } = useWords();
  const { indicatorFramework } = record;
  return (
    <Section title={say("agreement.indicators")}>
      {indicatorFramework ? (
        <>
          <p className="agreement-lead">
            {indicatorFramework.title}
            {indicatorFramework.owner && (
              <span className="agreement-quiet">
                {say("tool.separator")}
                {indicatorFramework.owner.nameAsStated}
              </span>
            )}
          </p>
          <ol className="agreement-numbered">
            {indicatorFramework.components.map(({ label }, at) => (
              <li key={at}>{label}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="agreement-quiet">{say("not-stated")}</p>
      )}
    </Section>
  );
}

/** The documents the record was made from. */
export function Sources({ record }: AgreementProps) {
  const { say } = useWords();
  const { sources = [] } = record;
  return (
    <Section title={say("agreement.sources")}>
      {sources.length > 0 ? (
        <ul className="agreement-sources">
          {sources.map((source, at) => (
            <SourceItem key={at} source={source} />
          ))}
        </ul>
      ) : (
        <p className="agreement-quiet">{say("not-stated")}</p>
      )}
    </Section>
  );
}

function SourceItem({ source }: { readonly source: CitedSource }) {
  const { locale, say } = useWords();
  const { published, publishedTime } = source;
  const when = statedDateWords(published, { locale, style: "medium", time: publishedTime });
  const facts = [
    say("source.by", { publisher: source.publisher }),
    source.desk,
    when && say("source.published", { when }),
  ];
  return (
    <li>
      <span className="agreement-source-title">{source.title}</span>
      <span className="agreement-quiet">{facts.filter(Boolean).join(say("tool.separator"))}</span>
      {source.url !== undefined && (
        <a className="agreement-source-link" href={source.url} rel="noreferrer" target="_blank">
          {say("source.open")}
          <ExternalLink aria-hidden="true" size="0.95em" />
        </a>
      )}
    </li>
  );
}

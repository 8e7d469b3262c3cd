import type { Agreement } from "@saan/schema/agreement";
import { formatThaiTime } from "@saan/thai/calendar";
import { SourceNote } from "@saan/ui/source-note";
import { useWords } from "../../messages/useWords.js";
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
          <p>
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
  const { locale, say } = useWords();
  const { sources = [] } = record;
  return (
    <Section title={say("agreement.sources")}>
      {sources.length > 0 ? (
        <ul className="agreement-sources">
          {sources.map(({ title, publisher, published, publishedTime, desk, url }, at) => (
            <li key={at}>
              <SourceNote
                title={title}
                publisher={publisher}
                published={published}
                place={[publishedTime && formatThaiTime(publishedTime, { locale, unbroken: true }), desk]
                  .filter(Boolean)
                  .join(say("tool.separator"))}
                url={url}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="agreement-quiet">{say("not-stated")}</p>
      )}
    </Section>
  );
}

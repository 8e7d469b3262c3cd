"use client";

import { type Agreement, agreementKinds, partyRoles, witnessRoles } from "@saan/schema/agreement";
import type { ReactNode } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { useRecordWords } from "../record-words/useRecordWords.js";
import { SourceNote } from "../source-note/SourceNote.js";
import { ThaiText } from "../thai-text/ThaiText.js";
import { Amendments } from "./Amendments.js";
import { en } from "./en.js";
import { NumberedList } from "./NumberedList.js";
import { Signatures } from "./Signatures.js";
import { signatureBlocks } from "./signatureBlocks.js";
import { th } from "./th.js";

export interface AgreementPagesProps {
  readonly agreement: Agreement;
  readonly headingLevel: 1 | 2 | 3;
  readonly withoutSignatures: boolean;
}

/** What stands on the paper, in the order in which a memorandum is read. */
export function AgreementPages({ agreement, headingLevel, withoutSignatures }: AgreementPagesProps) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const words = useRecordWords();
  const { title, kind, subject, parties, basedOn = [], scopeIssues = [], signing = {}, term } = agreement;
  const { amendments = [], indicatorFramework: framework, witnesses = [], sources = [] } = agreement;

  const Title = `h${headingLevel}` as const;
  const Heading = `h${headingLevel + 1}` as "h2" | "h3" | "h4";
  const section = (key: keyof typeof th, body: ReactNode) => (
    <section className="saan-agreement-document-section">
      <Heading className="saan-heading saan-agreement-document-heading">{messages[key]}</Heading>
      {body}
    </section>
  );

  const date = signing.date && words.date(signing.date, "official");
  const time = signing.time && words.time(signing.time);
  const when =
    date === undefined
      ? messages["agreementDocument.noDate"]
      : time === undefined
        ? fill(messages["agreementDocument.when"], { date })
        : fill(messages["agreementDocument.whenTime"], { date, time });
  const where = signing.place ? fill(messages["agreementDocument.where"], { place: signing.place }) : "";
  const termWords = words.term(agreement, "official");

  return (
    <>
      <header className="saan-agreement-document-head">
        <p className="saan-agreement-document-kind">{agreementKinds.label(kind, locale)}</p>
        <Title className="saan-heading saan-agreement-document-title">
          <ThaiText inName>{title}</ThaiText>
        </Title>
        {subject && <p className="saan-agreement-document-subject">{subject}</p>}
        <p>{fill(messages["agreementDocument.made"], { when, where }).trim()}</p>
      </header>
      {section(
        "agreementDocument.parties",
        <NumberedList
          rows={parties.map((party) => ({
            number: party.number,
            content:
              party.role === "party"
                ? words.party(party)
                : `${words.party(party)} ${fill(messages["agreementDocument.role"], { role: partyRoles.label(party.role, locale) })}`,
          }))}
        />,
      )}
      {basedOn.length > 0 &&
        section(
          "agreementDocument.basis",
          <NumberedList rows={basedOn.map(({ nameAsStated }) => ({ content: nameAsStated }))} />,
        )}
      {section(
        "agreementDocument.scope",
        scopeIssues.length > 0 ? (
          <NumberedList rows={scopeIssues.map(({ text, number }) => ({ number, content: text }))} />
        ) : (
          <p className="saan-agreement-document-gap">{messages["agreementDocument.noScope"]}</p>
        ),
      )}
      {section(
        "agreementDocument.term",
        <>
          <p className={termWords ? undefined : "saan-agreement-document-gap"}>
            {termWords ?? messages["agreementDocument.noTerm"]}
          </p>
          {term?.asStated && term.asStated !== termWords && (
            <p>{fill(messages["agreementDocument.asStated"], { text: term.asStated })}</p>
          )}
        </>,
      )}
      {amendments.length > 0 && section("agreementDocument.amendments", <Amendments amendments={amendments} />)}
      {framework &&
        section(
          "agreementDocument.indicators",
          <>
            <p>{framework.title}</p>
            <NumberedList rows={framework.components.map(({ label }) => ({ content: label }))} />
          </>,
        )}
      {withoutSignatures
        ? null
        : section(
            "agreementDocument.signatures",
            <Signatures
              blocks={[
                ...signatureBlocks({ ...agreement, parties: [...parties] }, words.party),
                ...witnesses.map(({ role, post }, at) => ({
                  key: `witness-${at}`,
                  name: undefined,
                  post,
                  capacity: witnessRoles.label(role, locale),
                })),
              ]}
            />,
          )}
      <footer className="saan-agreement-document-foot">
        {sources.map((source) => (
          <SourceNote
            key={source.title}
            title={source.title}
            publisher={source.publisher}
            published={source.published}
            url={source.url}
          />
        ))}
        <p className="saan-source-note">{messages["agreementDocument.notRecord"]}</p>
      </footer>
    </>
  );
}

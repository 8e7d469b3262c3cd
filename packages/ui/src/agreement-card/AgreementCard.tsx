"use client";

import { type Agreement, agreementKinds, agreementStates } from "@saan/schema/agreement";
import { forwardRef } from "react";
import { DescriptionList } from "../description-list/DescriptionList.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { RecordCard, type RecordCardProps } from "../record-card/RecordCard.js";
import { areaName } from "../record-words/areaName.js";
import { useRecordWords } from "../record-words/useRecordWords.js";
import { StatusTag } from "../status-tag/StatusTag.js";
import { Tag } from "../tag/Tag.js";
import { ThaiText } from "../thai-text/ThaiText.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** What of an agreement a card shows: a list need not load more. */
export type AgreementSummary = Pick<
  Agreement,
  "title" | "titleIsDescriptive" | "kind" | "parties" | "signing" | "term" | "states" | "province"
>;

export interface AgreementCardProps extends Omit<RecordCardProps, "title" | "tags" | "children"> {
  /** The record to show. */
  readonly agreement: AgreementSummary;
  /**
   * How many parties are named before the rest is counted.
   * @default 3
   */
  readonly names?: number;
}

/**
 * An agreement at a glance: kind and state, between whom, where, for how long.
 * Renders an `<article>`.
 */
export const AgreementCard = forwardRef<HTMLElement, AgreementCardProps>(function AgreementCard(
  { agreement, names = 3, ...props },
  ref,
) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const words = useRecordWords();
  const { title, titleIsDescriptive, kind, parties, signing, states, province } = agreement;
  const state = states?.at(-1)?.state;
  const signed = signing?.date;
  return (
    <RecordCard
      {...props}
      ref={ref}
      title={<ThaiText inName>{title}</ThaiText>}
      tags={
        <>
          <Tag>{agreementKinds.label(kind, locale)}</Tag>
          {state && <StatusTag list={agreementStates} code={state} />}
        </>
      }
    >
      {titleIsDescriptive && <p className="saan-record-card-more">{messages["agreementCard.descriptive"]}</p>}
      <DescriptionList
        items={[
          {
            term: messages["agreementCard.parties"],
            detail: (
              <>
                {words.parties(parties)}
                <span className="saan-agreement-card-names">{words.fewNames(parties.map(words.party), names)}</span>
              </>
            ),
          },
          ...(province ? [{ term: messages["agreementCard.place"], detail: areaName(province) }] : []),
          ...(signed ? [{ term: messages["agreementCard.signed"], detail: words.date(signed, "medium") }] : []),
          {
            term: messages["agreementCard.term"],
            detail: words.term(agreement, "medium") ?? messages["agreementCard.noTerm"],
          },
        ]}
      />
    </RecordCard>
  );
});

"use client";

import { type Organization, organizationKinds, organizationStates } from "@saan/schema/organization";
import { isWebAddress } from "@saan/schema/web-address";
import { toLatinDigits } from "@saan/thai/numbers";
import { forwardRef } from "react";
import { type DescriptionItem, DescriptionList } from "../description-list/DescriptionList.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { RecordCard, type RecordCardProps } from "../record-card/RecordCard.js";
import { areaName } from "../record-words/areaName.js";
import { StatusTag } from "../status-tag/StatusTag.js";
import { Tag } from "../tag/Tag.js";
import { ThaiText } from "../thai-text/ThaiText.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface OrganizationCardProps extends Omit<RecordCardProps, "title" | "tags" | "children"> {
  /** The record to show. */
  readonly organization: Organization;
}

/**
 * An organisation of a register: its names, its kind, whom it belongs to, where it works and how the office is reached.
 * Renders an `<article>`.
 */
export const OrganizationCard = forwardRef<HTMLElement, OrganizationCardProps>(function OrganizationCard(
  { organization, ...props },
  ref,
) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { name, acronym, kind, aliases = [], partOf, regionalOfficeOf, area, contact, states } = organization;
  const state = states?.at(-1)?.state;
  // A register may know a name in one language only.
  const ownName = (locale === "en" ? (name.en ?? name.th) : (name.th ?? name.en)) ?? "";
  const title = acronym ? `${ownName} (${acronym})` : ownName;
  const others = aliases.map((alias) => alias.name);
  const fact = (key: keyof typeof th, detail: DescriptionItem["detail"]): DescriptionItem[] =>
    detail ? [{ term: messages[key], detail }] : [];
  const address = [contact?.address, contact?.area && areaName(contact.area), contact?.postcode];
  return (
    <RecordCard
      {...props}
      ref={ref}
      title={<ThaiText inName>{title}</ThaiText>}
      tags={
        <>
          <Tag>{organizationKinds.label(kind, locale)}</Tag>
          {state && state !== "active" && <StatusTag list={organizationStates} code={state} />}
        </>
      }
    >
      <DescriptionList
        items={[
          ...fact("organizationCard.otherNames", others.join(" · ")),
          ...fact("organizationCard.partOf", partOf?.nameAsStated),
          ...fact("organizationCard.regionalOfficeOf", regionalOfficeOf?.nameAsStated),
          ...fact("organizationCard.area", area && areaName(area)),
          ...fact("organizationCard.address", address.filter(Boolean).join(" ")),
          ...fact("organizationCard.phone", contact?.phone && <Telephone number={contact.phone} />),
          ...fact("organizationCard.web", contact?.web && <Web address={contact.web} />),
        ]}
      />
    </RecordCard>
  );
});

/** A number that a phone can dial. An extension is for a person to dial. */
function Telephone({ number }: { readonly number: string }) {
  const [dialled = ""] = number.split(/ต่อ|ถึง/);
  const figures = toLatinDigits(dialled).replace(/[^0-9+]/g, "");
  return (
    <a className="saan-link" href={`tel:${figures}`}>
      {number}
    </a>
  );
}

function Web({ address }: { readonly address: string }) {
  if (!isWebAddress(address)) return <>{address}</>;
  return (
    <a className="saan-link" href={address} target="_blank" rel="noreferrer">
      {address.replace(/^https?:\/\/|\/$/g, "")}
    </a>
  );
}

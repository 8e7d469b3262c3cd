import { type Agreement, type Party, partyRoles } from "@saan/schema/agreement";
import { useRecordWords } from "@saan/ui/record-words";
import { Tag } from "@saan/ui/tag";
import { Building2, MapPin, Network, UserRound } from "lucide-react";
import { useWords } from "../../messages/useWords.js";
import { Section } from "./Section.js";

/** Who made the agreement, in the order of the document, and who supports it. */
export function Parties({ record }: { readonly record: Agreement }) {
  const { say } = useWords();
  const words = useRecordWords();
  const { parties, areaCountStated, supporters = [] } = record;
  const areas = parties.filter(({ kind }) => kind === "area").length;
  const isListed = areaCountStated?.comparator === "exact" && areaCountStated.value === areas;
  return (
    <Section title={say("agreement.parties")} count={words.parties(parties)}>
      {areaCountStated && !isListed && (
        <p className="agreement-quiet">{say("agreement.stated-areas", { stated: words.quantity(areaCountStated) })}</p>
      )}
      <ol className="agreement-parties">
        {parties.map((party, at) => (
          <PartyItem key={at} party={party} />
        ))}
      </ol>
      {supporters.length > 0 && (
        <>
          <h3 className="saan-heading agreement-subtitle">{say("agreement.supporters")}</h3>
          <ul className="agreement-plain">
            {supporters.map(({ organization }, at) => (
              <li key={at}>{organization.nameAsStated}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const icons = { area: MapPin, organization: Building2, association: Network, post: UserRound } as const;

function PartyItem({ party }: { readonly party: Party }) {
  const { locale, say } = useWords();
  const words = useRecordWords();
  const Icon = icons[party.kind];
  const members = party.kind === "association" ? (party.members ?? []) : [];
  return (
    <li className="agreement-party" data-kind={party.kind}>
      <Icon className="agreement-party-icon" aria-hidden="true" size="1.15em" />
      <span>
        {words.party(party)}
        {party.role !== "party" && (
          <>
            {" "}
            <Tag tone="action">{partyRoles.label(party.role, locale)}</Tag>
          </>
        )}
        {party.side !== undefined && (
          <span className="agreement-quiet"> {say("agreement.side", { side: words.number(party.side) })}</span>
        )}
        {members.length > 0 && (
          <span className="agreement-beside">
            {say("agreement.members", {
              names: members.map(({ organization }) => organization.nameAsStated).join(say("words.list")),
            })}
          </span>
        )}
      </span>
    </li>
  );
}

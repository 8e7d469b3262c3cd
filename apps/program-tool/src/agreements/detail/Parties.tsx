import { type Agreement, type Party, partyRoles } from "@saan/schema/agreement";
import { formatThaiNumber } from "@saan/thai/numbers";
import { Tag } from "@saan/ui/tag";
import { Building2, MapPin, Network, UserRound } from "lucide-react";
import { countParties } from "../../api/party-counts.js";
import { useWords } from "../../messages/useWords.js";
import { partiesWords, partyName } from "../parties-words.js";
import { quantityWords } from "../quantity-words.js";
import { Section } from "./Section.js";

/** Who made the agreement, in the order of the document, and who supports it. */
export function Parties({ record }: { readonly record: Agreement }) {
  const words = useWords();
  const { say } = words;
  const counts = countParties(record.parties);
  const { areas } = counts;
  const { areaCountStated, supporters = [] } = record;
  const isListed = areaCountStated?.comparator === "exact" && areaCountStated.value === areas;
  return (
    <Section title={say("agreement.parties")} count={partiesWords(counts, words)}>
      {areaCountStated && !isListed && (
        <p className="agreement-quiet">
          {say("agreement.stated-areas", { stated: quantityWords(areaCountStated, words) })}
        </p>
      )}
      <ol className="agreement-parties">
        {record.parties.map((party, at) => (
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
  const Icon = icons[party.kind];
  const members = party.kind === "association" ? (party.members ?? []) : [];
  return (
    <li className="agreement-party" data-kind={party.kind}>
      <Icon className="agreement-party-icon" aria-hidden="true" size="1.15em" />
      <span>
        {partyName(party)}
        {party.role !== "party" && (
          <>
            {" "}
            <Tag tone="action">{partyRoles.label(party.role, locale)}</Tag>
          </>
        )}
        {party.side !== undefined && (
          <span className="agreement-quiet"> {say("agreement.side", { side: formatThaiNumber(party.side) })}</span>
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

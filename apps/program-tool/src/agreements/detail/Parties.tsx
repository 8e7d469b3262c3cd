import { type Agreement, type Party, partyRoles } from "@saan/schema/agreement";
import { formatThaiNumber } from "@saan/thai/numbers";
import { Tag } from "@saan/ui/tag";
import { Building2, MapPin, Network } from "lucide-react";
import { countParties } from "../../api/party-counts.js";
import { useWords } from "../../messages/useWords.js";
import { areaWords } from "../area-words.js";
import { partiesWords } from "../parties-words.js";
import { Section } from "./Section.js";

/** Who made the agreement, in the order of the document, and who supports it. */
export function Parties({ record }: { readonly record: Agreement }) {
  const words = useWords();
  const { say } = words;
  const counts = countParties(record.parties);
  const { areas } = counts;
  const { areaCountStated } = record;
  return (
    <Section title={say("agreement.parties")} count={partiesWords(counts, words)}>
      {areaCountStated !== undefined && areaCountStated !== areas && (
        <p className="agreement-quiet">
          {say("agreement.stated-areas", { stated: formatThaiNumber(areaCountStated) })}
        </p>
      )}
      <ol className="agreement-parties">
        {record.parties.map((party, at) => (
          <PartyItem key={at} party={party} />
        ))}
      </ol>
      {record.supporters.length > 0 && (
        <>
          <h3 className="saan-heading agreement-subtitle">{say("agreement.supporters")}</h3>
          <ul className="agreement-plain">
            {record.supporters.map(({ organization }, at) => (
              <li key={at}>{organization.nameAsStated}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const icons = { area: MapPin, organization: Building2, association: Network } as const;

function PartyItem({ party }: { readonly party: Party }) {
  const { locale, say } = useWords();
  const Icon = icons[party.kind];
  const members = party.kind === "association" ? (party.members ?? []) : [];
  return (
    <li className="agreement-party" data-kind={party.kind}>
      <Icon className="agreement-party-icon" aria-hidden="true" size="1.15em" />
      <span>
        {party.kind === "area" ? areaWords(party.area) : party.organization.nameAsStated}
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

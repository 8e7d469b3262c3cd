import { RecordCard } from "@saan/ui/record-card";
import { areaName } from "@saan/ui/record-words";
import { ThaiText } from "@saan/ui/thai-text";
import { CalendarRange, MapPin, Users } from "lucide-react";
import type { ReactNode } from "react";
import { NavLink } from "react-router";
import type { AgreementRow } from "../../api/contract.js";
import { useWords } from "../../messages/useWords.js";
import { provinceWords } from "../province-words.js";
import { StandingTag } from "../StandingTag.js";
import { kindWords } from "./kind-words.js";
import { partiesWords } from "./parties-words.js";
import { termWords } from "./term-words.js";

/** One agreement of the list. Its title leads to it, and may be pressed anywhere on the card. */
export function AgreementItem({ row }: { readonly row: AgreementRow }) {
  const words = useWords();
  const { locale, say } = words;
  const province =
    row.province &&
    (locale === "en" && row.province.code ? provinceWords(row.province.code, locale) : areaName(row.province));
  const phase = row.term?.phase;
  return (
    <RecordCard
      className="list-card"
      tags={
        <>
          <StandingTag agreement={row} />
          <span className="saan-record-card-more">{kindWords(row.kind, locale)}</span>
        </>
      }
      title={
        <NavLink className="saan-link" to={`/agreements/${row.id}`}>
          {({ isPending }) => (
            <>
              <ThaiText>{row.title}</ThaiText>
              {isPending && <span className="list-opening"> {say("list.opening")}</span>}
            </>
          )}
        </NavLink>
      }
    >
      <dl className="list-facts">
        <Fact icon={<CalendarRange />} term={say("agreement.term")}>
          {termWords(row, words) ?? say("term.none")}
          {phase && `${say("tool.separator")}${say("term.phase", { number: phase.number })}`}
        </Fact>
        <Fact icon={<MapPin />} term={say("list.province")}>
          {province ?? say("list.province.none")}
        </Fact>
        <Fact icon={<Users />} term={say("agreement.parties")}>
          {partiesWords(row.parties, words)}
        </Fact>
      </dl>
    </RecordCard>
  );
}

interface FactProps {
  readonly icon: ReactNode;
  /** Said to a screen reader; for the eye the icon stands in its place, and a page holds three times as many cards. */
  readonly term: string;
  readonly children: ReactNode;
}

function Fact({ icon, term, children }: FactProps) {
  return (
    <div className="list-fact">
      <dt>
        <span className="saan-visually-hidden">{term}</span>
        <span className="list-fact-icon" aria-hidden="true">
          {icon}
        </span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

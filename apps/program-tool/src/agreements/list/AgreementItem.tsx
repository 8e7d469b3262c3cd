import { CalendarRange, MapPin, Users } from "lucide-react";
import type { ReactNode } from "react";
import { NavLink } from "react-router";
import type { AgreementRow } from "../../api/contract.js";
import { useWords } from "../../messages/useWords.js";
import { areaWords, provinceWords } from "../area-words.js";
import { partiesWords } from "../parties-words.js";
import { StatusTag } from "../StatusTag.js";
import { termWords } from "../term-words.js";
import { kindWords } from "./kind-words.js";

/** One agreement of the list. The whole row leads to it. */
export function AgreementItem({ row }: { readonly row: AgreementRow }) {
  const words = useWords();
  const { locale, say } = words;
  const province =
    row.province &&
    (locale === "en" && row.province.code ? provinceWords(row.province.code, locale) : areaWords(row.province));
  const phase = row.term?.phase;
  return (
    <li className="list-row">
      <div className="list-row-kind">
        <StatusTag agreement={row} />
        <span>{kindWords(row.kind, locale)}</span>
      </div>
      <h3 className="saan-heading list-row-title">
        <NavLink to={`/agreements/${row.id}`}>
          {({ isPending }) => (
            <>
              {row.title}
              {isPending && <span className="list-row-opening"> {say("list.opening")}</span>}
            </>
          )}
        </NavLink>
      </h3>
      <dl className="list-row-facts">
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
    </li>
  );
}

function Fact({
  icon,
  term,
  children,
}: {
  readonly icon: ReactNode;
  readonly term: string;
  readonly children: ReactNode;
}) {
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

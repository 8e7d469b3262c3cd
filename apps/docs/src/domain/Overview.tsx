import { domainReference, type KindLink, type RoomOnTheMap, referenceWords } from "@saan/schema/reference";
import { useKit } from "@saan/ui/provider";
import { useEffect, useMemo } from "react";
import "./domain.css";
import { HowItWorks } from "./HowItWorks";
import { fill, useDomainMessages } from "./messages";
import { PageLink } from "./PageLink";
import { anchorOf } from "./pages";
import { revealWaiting } from "./reveal";

/** The map of the domain: how records work, what each room is for, and which record refers to which. */
export function Overview() {
  const messages = useDomainMessages();
  const { locale } = useKit();
  const words = referenceWords(locale);
  const { rooms } = useMemo(() => domainReference(locale), [locale]);
  const kinds = rooms.flatMap(({ records }) => records).length;
  useEffect(revealWaiting, []);
  return (
    <article className="docs-room">
      <header className="docs-room-head saan-weave">
        <h1 className="saan-heading">{words["map.title"]}</h1>
        <p>{fill(words["map.about"], { kinds, rooms: rooms.length, provenance: "provenance" })}</p>
      </header>
      <section className="docs-record">
        <h2 className="saan-heading">{messages["map.how"]}</h2>
        <HowItWorks />
      </section>
      <section className="docs-record">
        <h2 className="saan-heading">{messages["map.rooms"]}</h2>
        <ul className="docs-map-rooms">
          {rooms.map((room) => (
            <RoomCard key={room.room} room={room} />
          ))}
        </ul>
      </section>
    </article>
  );
}

function RoomCard({ room: { room, label, about, entry, records } }: { readonly room: RoomOnTheMap }) {
  const words = referenceWords(useKit().locale);
  return (
    <li className="docs-map-room">
      <h3 className="saan-heading">
        <PageLink room={room} from="map">
          {label}
        </PageLink>
      </h3>
      <p className="docs-muted">
        <code>{entry}</code>
      </p>
      <p>{about}</p>
      {records.length === 0 && <p className="docs-muted">{words["map.noRecords"]}</p>}
      {records.map((record) => (
        <dl key={record.kind} className="docs-map-record">
          <div>
            <dt>{words["map.records"]}</dt>
            <dd>
              <PageLink room={room} from="map" anchor={anchorOf({ section: "record", name: record.name })}>
                {record.label}
              </PageLink>{" "}
              <code>{record.prefix}_</code>
            </dd>
          </div>
          <Links term={words["map.refersTo"]} links={record.refersTo} />
          <Links term={words["map.referredFrom"]} links={record.referredFrom} />
        </dl>
      ))}
    </li>
  );
}

function Links({ term, links }: { readonly term: string; readonly links: readonly KindLink[] }) {
  const messages = useDomainMessages();
  return (
    <div>
      <dt>{term}</dt>
      <dd className="docs-map-links">
        {links.length === 0 && <span className="docs-muted">{messages["map.nothing"]}</span>}
        {links.map(({ kind, label, room }) => (
          <PageLink key={kind} room={room} from="map">
            {label}
          </PageLink>
        ))}
      </dd>
    </div>
  );
}

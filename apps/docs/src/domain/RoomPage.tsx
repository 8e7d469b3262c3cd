import { type RoomName, rooms } from "@saan/schema/domain";
import { pageName, type RoomReference, referenceWords, roomReference } from "@saan/schema/reference";
import { useKit } from "@saan/ui/provider";
import { useEffect, useMemo } from "react";
import { CodelistSection } from "./CodelistSection";
import { Contents } from "./Contents";
import "./domain.css";
import { FieldTable } from "./FieldTable";
import { LifecycleSteps } from "./LifecycleSteps";
import { fill, useDomainMessages } from "./messages";
import { PageLink } from "./PageLink";
import { anchorOf, SHARED_RULES } from "./pages";
import { RecordSection } from "./RecordSection";
import { RuleList } from "./RuleList";
import { revealWaiting } from "./reveal";

/** Everything a developer needs to know of one room of the domain, read from its schemas, in the language of the toolbar. */
export function RoomPage({ room }: { readonly room: RoomName }) {
  const { locale } = useKit();
  const reference = useMemo(() => {
    const found = rooms.find(({ name }) => name === room);
    if (!found) throw new RangeError(`RoomPage: there is no room ${room}; see rooms of @saan/schema/domain`);
    return roomReference(found, locale);
  }, [room, locale]);
  useEffect(revealWaiting, []);
  return (
    <article className="docs-room">
      <RoomHead reference={reference} />
      <Contents reference={reference} />
      {reference.records.map((record) => (
        <RecordSection key={record.name} record={record} room={room} />
      ))}
      <Parts reference={reference} />
      <SharedRules reference={reference} />
      <Codelists reference={reference} />
      <Borrowed reference={reference} />
    </article>
  );
}

function RoomHead({ reference }: { readonly reference: RoomReference }) {
  const messages = useDomainMessages();
  const { room, label, about, entry, locale } = reference;
  const words = referenceWords(locale);
  const [before = "", after = ""] = words["page.entry"].split("{entry}");
  return (
    <header className="docs-room-head saan-weave">
      <p>
        <PageLink room="map" from={room}>
          {messages["page.toMap"]}
        </PageLink>
      </p>
      <h1 className="saan-heading">{label}</h1>
      <p>{about}</p>
      <p className="docs-muted">
        {before}
        <code>{entry}</code>
        {after}
      </p>
      <p className="docs-muted">
        {fill(messages["page.markdown"], { file: `@saan/schema/reference-pages/${pageName(room, locale)}` })}
      </p>
    </header>
  );
}

function Parts({ reference: { parts, lifecycles, room, locale } }: { readonly reference: RoomReference }) {
  const words = referenceWords(locale);
  if (parts.length === 0 && lifecycles.length === 0) return null;
  return (
    <section className="docs-record" id="parts" tabIndex={-1}>
      <h2 className="saan-heading">{words["parts.title"]}</h2>
      <p>{words["parts.about"]}</p>
      {parts.map(({ name, label, about, fields }) => (
        <section key={name} className="docs-part" id={anchorOf({ section: "part", name })} tabIndex={-1}>
          <h3 className="saan-heading">
            {label} <code>{name}</code>
          </h3>
          {about && <p>{about}</p>}
          <FieldTable caption={fill(words["fields.of"], { label })} fields={fields} room={room} />
        </section>
      ))}
      {lifecycles.map((machine) => (
        <section key={machine.name} className="docs-part">
          <h3 className="saan-heading">
            {fill(words["lifecycle.of"], { label: machine.codelist.label })} <code>{machine.name}</code>
          </h3>
          <LifecycleSteps machine={machine} />
        </section>
      ))}
    </section>
  );
}

function SharedRules({ reference: { sharedRules, locale } }: { readonly reference: RoomReference }) {
  const words = referenceWords(locale);
  if (sharedRules.length === 0) return null;
  return (
    <section className="docs-record" id={SHARED_RULES} tabIndex={-1}>
      <h2 className="saan-heading">{words["rules.shared"]}</h2>
      <RuleList rules={sharedRules} />
    </section>
  );
}

function Codelists({ reference: { codelists, locale } }: { readonly reference: RoomReference }) {
  const words = referenceWords(locale);
  if (codelists.length === 0) return null;
  return (
    <section className="docs-record" id="codelists" tabIndex={-1}>
      <h2 className="saan-heading">{words["codelists.title"]}</h2>
      <p>{words["codelists.about"]}</p>
      {codelists.map((list) => (
        <CodelistSection key={list.name} list={list} />
      ))}
    </section>
  );
}

function Borrowed({ reference: { borrowed, room, locale } }: { readonly reference: RoomReference }) {
  const words = referenceWords(locale);
  if (borrowed.length === 0) return null;
  return (
    <section className="docs-record" id="borrowed" tabIndex={-1}>
      <h2 className="saan-heading">{words["borrowed.title"]}</h2>
      <p>{words["borrowed.about"]}</p>
      <ul className="docs-links">
        {borrowed.map((target) => (
          <li key={`${target.room} ${target.name}`}>
            <PageLink room={target.room} from={room} anchor={anchorOf(target)}>
              {target.label || target.name}
            </PageLink>{" "}
            <code>{target.name}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

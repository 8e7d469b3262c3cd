import { type RoomReference, referenceWords } from "@saan/schema/reference";
import { fill, useDomainMessages } from "./messages";
import { PageLink } from "./PageLink";
import { anchorOf, SHARED_RULES } from "./pages";

/** What is on the page of a room, in its order. */
export function Contents({ reference }: { readonly reference: RoomReference }) {
  const messages = useDomainMessages();
  const { room, locale, records, parts, codelists, lifecycles, sharedRules, borrowed } = reference;
  const words = referenceWords(locale);
  const sections = [
    ...records.map(({ name, label }) => ({ anchor: anchorOf({ section: "record", name }), label })),
    ...(parts.length + lifecycles.length > 0 ? [{ anchor: "parts", label: words["parts.title"] }] : []),
    ...parts.map(({ name, label }) => ({ anchor: anchorOf({ section: "part", name }), label, isInner: true })),
    ...(sharedRules.length > 0 ? [{ anchor: SHARED_RULES, label: words["rules.shared"] }] : []),
    ...(codelists.length > 0 ? [{ anchor: "codelists", label: words["codelists.title"] }] : []),
    ...(borrowed.length > 0 ? [{ anchor: "borrowed", label: words["borrowed.title"] }] : []),
  ];
  return (
    <nav className="docs-contents" aria-label={messages["page.contents"]}>
      <ul>
        {sections.map(({ anchor, label, ...rest }) => (
          <li key={anchor} data-inner={"isInner" in rest || undefined}>
            <PageLink room={room} from={room} anchor={anchor}>
              {label}
            </PageLink>
          </li>
        ))}
      </ul>
      <ul className="docs-reading">
        <li>{fill(words["page.reading.paths"], { star: "*", provenance: "provenance" })}</li>
        <li>{words["page.reading.lengths"]}</li>
        <li>{words["page.reading.privacy"]}</li>
      </ul>
    </nav>
  );
}

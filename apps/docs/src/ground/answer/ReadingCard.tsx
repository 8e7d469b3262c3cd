import { keepTogether } from "@saan/thai/text";
import { DescriptionList } from "@saan/ui/description-list";
import { useKit } from "@saan/ui/provider";
import { Tag } from "@saan/ui/tag";
import { TriangleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useGroundMessages } from "../messages";
import type { Fact, Reading } from "./answer";

/**
 * A text as it is shown: its lines end where a Thai reader expects it, and Thai inside an English page is said so to
 * whoever reads aloud.
 */
export function Said({ children, names }: { readonly children: string; readonly names?: readonly string[] }) {
  const { locale } = useKit();
  const shown = keepTogether(children, { protect: names });
  return locale === "en" && /[\u0E01-\u0E5B]/.test(children) ? <span lang="th">{shown}</span> : shown;
}

/** The frame of one reading: its kind on a label, its words as the heading. */
export function ReadingFrame({
  kind,
  tone = "action",
  headline,
  names,
  children,
}: {
  readonly kind: string;
  readonly tone?: "action" | "attention";
  readonly headline: string;
  readonly names?: readonly string[];
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className="docs-reading" aria-labelledby={id}>
      <Tag tone={tone}>{kind}</Tag>
      <h3 className="saan-heading docs-reading-headline" id={id}>
        <Said names={names}>{headline}</Said>
      </h3>
      {children}
    </section>
  );
}

/** What there is to know about a reading: what is stored, what it means, and how it prints back. */
export function ReadingBody({ reading }: { readonly reading: Reading }) {
  const words = useGroundMessages();
  const { facts, prints = [], advice = [] } = reading;
  return (
    <>
      {advice.length > 0 && (
        <ul className="docs-reading-advice">
          {advice.map((sentence) => (
            <li key={sentence}>
              <TriangleAlert aria-hidden="true" size="1.1em" />
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="docs-reading-lists">
        {facts.length > 0 && <FactList heading={words["desk.means"]} facts={facts} />}
        {prints.length > 0 && <FactList heading={words["desk.prints"]} facts={prints} />}
      </div>
    </>
  );
}

function FactList({ heading, facts }: { readonly heading: string; readonly facts: readonly Fact[] }) {
  const items = facts.map(({ term, detail, code }) => ({
    key: term,
    term,
    detail: code ? <code className="docs-reading-code">{detail}</code> : <Said>{detail}</Said>,
  }));
  return (
    <div>
      <h4 className="docs-reading-subheading">{heading}</h4>
      <DescriptionList items={items} />
    </div>
  );
}

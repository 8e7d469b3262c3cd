import { type Agreement, agreementStates, cooperationLevels, documentForms } from "@saan/schema/agreement";
import { DescriptionList } from "@saan/ui/description-list";
import { areaName, useRecordWords } from "@saan/ui/record-words";
import { StatedValue } from "@saan/ui/stated-value";
import { agreementForm } from "../../forms/agreement-form.js";
import { useWords } from "../../messages/useWords.js";
import { absenceOf } from "./absence-of.js";
import { Section } from "./Section.js";

/** The facts people look an agreement up for. What the document does not state says so. */
export function KeyFacts({ record }: { readonly record: Agreement }) {
  const { locale, say } = useWords();
  const facts = useRecordWords();
  const { levels = [], signing = {}, term = {}, documentForm } = record;
  const phase = term.phase && say("term.phase", { number: term.phase.number });
  const items = [
    ...stated("subject", record.subject),
    ...stated("levels", levels.map(({ level }) => cooperationLevels.label(level, locale)).join(say("words.list"))),
    ...stated("states", lastState(), say("agreement.state")),
    fact("term", facts.term(record), term.asStated),
    fact("term.phase", phase, term.phase?.label),
    fact("signing.date", signing.date && facts.date(signing.date)),
    fact("signing.place", signing.place),
    fact("province", record.province && areaName(record.province)),
    fact("programme", record.programme),
    fact("project", record.project),
    fact(
      "documentForm",
      documentForm === undefined || documentForm === "not-stated"
        ? undefined
        : documentForms.label(documentForm, locale),
    ),
  ];

  /** Beside a fact stand the words of the document, where they are others, how sure it is, and who says so. */
  function fact(node: string, detail: string | undefined, asStated?: string) {
    const note = record.provenance?.statements?.find(({ field }) => field === node);
    return {
      key: node,
      term: agreementForm.model.nodes[node]?.label[locale] ?? "",
      detail: detail && (
        <StatedValue
          asStated={asStated ?? note?.asStated}
          confidence={note?.confidence}
          asserter={note?.asserter}
          reportedFrom={note?.reportedFrom}
        >
          {detail}
        </StatedValue>
      ),
      absent: absenceOf(record, node),
    };
  }

  /** A fact that most documents have no word of: nothing is said where there is none. */
  function stated(node: string, detail: string | undefined, term?: string) {
    if (!detail) return [];
    const item = fact(node, detail);
    return [term === undefined ? item : { ...item, term }];
  }

  /** The state that was recorded last, since when, and by whom: "ลงนาม · ตั้งแต่ 19 กรกฎาคม 2562". */
  function lastState(): string | undefined {
    const last = record.states?.at(-1);
    if (!last) return undefined;
    const parts = [
      agreementStates.label(last.state, locale),
      last.since && say("agreement.state.since", { when: facts.date(last.since) }),
      last.by && say("agreement.state.by", { who: last.by }),
    ];
    return parts.filter(Boolean).join(say("tool.separator"));
  }

  return (
    <Section title={say("agreement.facts")}>
      <DescriptionList items={items} />
    </Section>
  );
}

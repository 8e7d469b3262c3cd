import { type Agreement, agreementStates, cooperationLevels, documentForms } from "@saan/schema/agreement";
import { DescriptionList } from "@saan/ui/description-list";
import { useWords, type Words } from "../../messages/useWords.js";
import { areaWords } from "../area-words.js";
import { agreementForm } from "../record-forms.js";
import { statedDateWords } from "../stated-date.js";
import { termWords } from "../term-words.js";
import { Section } from "./Section.js";

/** The facts people look an agreement up for. What the document does not state says so. */
export function KeyFacts({ record }: { readonly record: Agreement }) {
  const words = useWords();
  const { locale, say } = words;
  const { signing = {}, term = {}, documentForm } = record;
  const termText = termWords(record, words);
  const phase = term.phase && say("term.phase", { number: term.phase.number });
  const date = statedDateWords(signing.date, { locale });
  const items = [
    ...stated("subject", record.subject),
    ...stated(
      "levels",
      (record.levels ?? []).map(({ level }) => cooperationLevels.label(level, locale)).join(say("words.list")),
    ),
    ...stated("states", stateWords(record, words), say("agreement.state")),
    fact("term", termText, term.asStated !== termText && term.asStated),
    fact("term.phase", phase, term.phase?.label),
    fact("signing.date", date),
    fact("signing.place", signing.place),
    fact("province", record.province && areaWords(record.province)),
    fact("programme", record.programme),
    fact("project", record.project),
    fact(
      "documentForm",
      documentForm === undefined || documentForm === "not-stated"
        ? undefined
        : documentForms.label(documentForm, locale),
    ),
  ];

  function fact(node: string, detail: string | undefined, asStated?: string | false) {
    const term = agreementForm.model.nodes[node]?.label[locale] ?? "";
    const shown = asStated ? (
      <>
        {detail}
        <q className="agreement-stated">{asStated}</q>
      </>
    ) : (
      detail
    );
    return { key: node, term, detail: shown, empty: detail === undefined };
  }

  /** A fact that most documents have no word of: nothing is said where there is none. */
  function stated(node: string, detail: string | undefined, term?: string) {
    if (!detail) return [];
    const item = fact(node, detail);
    return [term === undefined ? item : { ...item, term }];
  }

  return (
    <Section title={say("agreement.facts")}>
      <DescriptionList items={items} />
    </Section>
  );
}

/** The state that was recorded last, since when, and by whom: "ลงนาม · ตั้งแต่ 19 กรกฎาคม 2562". */
function stateWords({ states }: Agreement, { locale, say }: Words): string | undefined {
  const last = states?.at(-1);
  if (!last) return undefined;
  const when = statedDateWords(last.since, { locale });
  const parts = [
    agreementStates.label(last.state, locale),
    when && say("agreement.state.since", { when }),
    last.by && say("agreement.state.by", { who: last.by }),
  ];
  return parts.filter(Boolean).join(say("tool.separator"));
}

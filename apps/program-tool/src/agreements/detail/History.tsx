import type { AgreementDetail } from "../../api/contract.js";
import { useWords } from "../../messages/useWords.js";
import { historyWords } from "./history-words.js";
import { Section } from "./Section.js";

/** Who changed what, newest first. */
export function History({ audit }: { readonly audit: AgreementDetail["audit"] }) {
  const words = useWords();
  const older = audit.total - audit.latest.length;
  return (
    <div className="agreement-history">
      <Section title={words.say("agreement.history")}>
        <ul className="agreement-plain agreement-quiet">
          {audit.latest.map((event) => (
            <li key={event.id}>{historyWords(event, words)}</li>
          ))}
          {older > 0 && <li>{words.say("history.older", { count: older })}</li>}
        </ul>
      </Section>
    </div>
  );
}

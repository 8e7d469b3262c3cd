import type { AuditTrail } from "../../api/contract.js";
import { useWords } from "../../messages/useWords.js";
import { type HistoryModels, historyWords } from "./history-words.js";
import { Section } from "./Section.js";

export interface HistoryProps {
  readonly audit: AuditTrail;
  readonly models: HistoryModels;
}

/** Who changed what, newest first. */
export function History({ audit, models }: HistoryProps) {
  const words = useWords();
  const older = audit.total - audit.latest.length;
  return (
    <div className="agreement-history">
      <Section title={words.say("agreement.history")}>
        <ul className="agreement-plain agreement-quiet">
          {audit.latest.map((event) => (
            <li key={event.id}>{historyWords(event, words, models)}</li>
          ))}
          {older > 0 && <li>{words.say("history.older", { count: older })}</li>}
        </ul>
      </Section>
    </div>
  );
}

import { Timeline } from "@saan/ui/timeline";
import type { AgreementDetail } from "../../api/contract.js";
import { useWords } from "../../messages/useWords.js";
import { today } from "../today.js";
import { agreementEvents } from "./agreement-events.js";
import { Section } from "./Section.js";

/** The agreement along a thread: signing, start, activities, end. */
export function TermTimeline({ detail }: { readonly detail: AgreementDetail }) {
  const { say } = useWords();
  const events = agreementEvents(detail.record, detail.activities, today()).map((event) => ({
    key: event.key,
    when: event.date,
    title: say(event.says, { title: event.title ?? "" }),
    body: event.place,
    state: event.planned ? ("planned" as const) : ("past" as const),
  }));
  return (
    <Section title={say("agreement.timeline")}>
      <Timeline events={events} openEnd={detail.record.term?.end ? undefined : say("agreement.openEnd")} />
    </Section>
  );
}

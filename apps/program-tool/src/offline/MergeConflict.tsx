import { defineForm, type Form, type OptionSources } from "@saan/forms/model";
import type { SubmitOutcome } from "@saan/forms/react";
import { MergeDialog } from "@saan/ui/merge-dialog";
import { useEffect, useMemo, useState } from "react";
import { momentWords } from "../agreements/moment-words.js";
import { fetchAgreement } from "../api/client.js";
import type { AuditEvent } from "../api/contract.js";
import { useWords } from "../messages/useWords.js";
import type { Conflict } from "./attempt.js";

export interface MergeConflictProps<T> {
  readonly form: Form<T>;
  readonly conflict: Conflict<T>;
  /** The agreement whose history says who was faster. */
  readonly agreementId?: string;
  /** The record in it. */
  readonly recordId?: string;
  readonly sources?: OptionSources;
  onMerged(record: T): Promise<SubmitOutcome>;
  onClose(conflict: Conflict<T>): void;
}

/** Somebody saved the same record first: what only one side changed is brought together, and a person chooses the rest. */
export function MergeConflict<T>(props: MergeConflictProps<T>) {
  const { form, conflict, agreementId, recordId, sources, onMerged, onClose } = props;
  const { locale, say } = useWords();
  const { base, mine, theirs, theirRevision } = conflict;
  const event = useEventOf(agreementId, recordId, theirRevision);
  const whole = useMemo(() => withAllFields(form), [form]);
  return (
    <MergeDialog
      // Somebody may be faster again.
      key={theirRevision}
      open
      onOpenChange={(open) => !open && onClose(conflict)}
      form={whole}
      base={base}
      mine={mine}
      theirs={theirs}
      sources={sources}
      who={
        event && say("conflict.who", { who: say(`history.who.${event.actor}`), when: momentWords(event.at, locale) })
      }
      onMerged={(record) => onMerged(record as T)}
    />
  );
}

/** The form of a whole record: versions may differ in what the form does not ask for, and that is merged too. */
function withAllFields<T>({ model: { id, version, sections }, record }: Form<T>): Form<T> {
  return defineForm({ id, version, sections, record }) as Form<T>;
}

/** Who made the stored version, from the agreement's history; undefined until it is known, or when it cannot be. */
function useEventOf(
  agreementId: string | undefined,
  recordId: string | undefined,
  revision: number,
): AuditEvent | undefined {
  const [event, setEvent] = useState<AuditEvent>();
  useEffect(() => {
    if (agreementId === undefined) return;
    const controller = new AbortController();
    fetchAgreement(agreementId, controller.signal)
      .then((answer) => {
        const events = answer.ok ? answer.value.audit.latest : [];
        setEvent(events.find((one) => one.entityId === recordId && one.revision === revision));
      })
      .catch(() => undefined);
    return () => controller.abort();
  }, [agreementId, recordId, revision]);
  return event;
}

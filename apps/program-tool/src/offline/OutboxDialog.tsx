import type { Form } from "@saan/forms/model";
import type { OutboxEntry } from "@saan/forms/outbox";
import type { SubmitOutcome } from "@saan/forms/react";
import { DialogContent, DialogRoot } from "@saan/ui/dialog";
import { OutboxPanel } from "@saan/ui/outbox-panel";
import { useState } from "react";
import { openForm } from "../agreements/edit/open-form.js";
import { optionSources } from "../agreements/edit/option-sources.js";
import { FetchedPart } from "../app/FetchedPart.js";
import { fetched } from "../app/fetched.js";
import { PageSkeleton } from "../app/PageSkeleton.js";
import { forms } from "../forms/forms.js";
import { useWords } from "../messages/useWords.js";
import { attempted, type Conflict, conflictOf } from "./attempt.js";
import { outbox } from "./outbox.js";

// Both hold every control of a form: fetched for what has to be decided about, not for looking at what waits.
const editor = fetched(() => import("./EntryEditor.js"));
const fetchEditor = () => openForm(editor);
const fetchMerge = fetched(() => import("./MergeConflict.js"));
const allForms = Object.values(forms) as unknown as readonly Form<unknown>[];

/** What waits to be sent, and what somebody has to decide about first. */
export function OutboxDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const [merging, setMerging] = useState<{ readonly formId: string; readonly conflict: Conflict<unknown> }>();
  const [editing, setEditing] = useState<OutboxEntry>();
  const formOf = (formId: string | undefined) => allForms.find(({ model }) => model.id === formId);
  const form = formOf(merging?.formId);
  const editedForm = formOf(editing?.formId);

  async function sendMerged(record: unknown): Promise<SubmitOutcome> {
    const { entry = "", theirs, theirRevision } = merging?.conflict ?? {};
    await outbox.retry(entry, { body: record, base: theirs, baseRevision: theirRevision });
    const attempt = await attempted(outbox, entry);
    if (attempt.kind === "refused") return { issues: attempt.issues };
    setMerging(attempt.kind === "conflict" && merging ? { ...merging, conflict: attempt.conflict } : undefined);
    return {};
  }

  return (
    <DialogRoot open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={say("outbox.title")} description={say("outbox.lead")}>
        {editing && editedForm ? (
          <FetchedPart load={fetchEditor} waiting={<PageSkeleton />}>
            {({ EntryEditor }) => <EntryEditor entry={editing} form={editedForm} onEnd={() => setEditing(undefined)} />}
          </FetchedPart>
        ) : (
          <OutboxPanel
            outbox={outbox}
            forms={allForms}
            detailOf={({ body }) => titleOf(body)}
            onMerge={(entry: OutboxEntry) => setMerging({ formId: entry.formId, conflict: conflictOf(entry, entry) })}
            onEdit={setEditing}
          />
        )}
        {merging && form && (
          <FetchedPart load={fetchMerge} waiting={null}>
            {({ MergeConflict }) => (
              <MergeConflict
                form={form}
                conflict={merging.conflict}
                sources={optionSources}
                onMerged={sendMerged}
                onClose={(closed) => setMerging((now) => (now?.conflict === closed ? undefined : now))}
              />
            )}
          </FetchedPart>
        )}
      </DialogContent>
    </DialogRoot>
  );
}

/** The title of a record, where its kind has one. */
function titleOf(body: unknown): string {
  const { title } = (body ?? {}) as { readonly title?: unknown };
  return typeof title === "string" ? title : "";
}

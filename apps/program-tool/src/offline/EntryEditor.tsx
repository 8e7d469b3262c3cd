import type { Form } from "@saan/forms/model";
import type { OutboxEntry } from "@saan/forms/outbox";
import { EntryForm } from "@saan/ui/entry-form";
import { drafts } from "../agreements/edit/drafts.js";
import { recordSources } from "../records/edit/record-sources.js";
import { outbox } from "./outbox.js";

export interface EntryEditorProps {
  readonly entry: OutboxEntry;
  readonly form: Form<unknown>;
  /** It is in the queue again, or was left as it is. */
  onEnd(): void;
}

/** What the server refused, back in its form: put right, it goes again in the same place of the queue. */
export function EntryEditor({ entry, form, onEnd }: EntryEditorProps) {
  return (
    <EntryForm
      key={entry.id}
      outbox={outbox}
      entry={entry}
      form={form}
      sources={recordSources}
      drafts={drafts}
      headingLevel={3}
      onSent={onEnd}
      onCancel={onEnd}
    />
  );
}

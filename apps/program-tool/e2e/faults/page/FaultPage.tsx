import { type DraftStore, openDraftStore, sharedComputer } from "@saan/forms/drafts";
import type { Form } from "@saan/forms/model";
import { openOutbox, sendJson } from "@saan/forms/outbox";
import { type FormControl, useDraft, useOutbox, useSchemaForm } from "@saan/forms/react";
import { KitProvider } from "@saan/ui/provider";
import { SchemaForm } from "@saan/ui/schema-form";
import { useRef } from "react";
import { forms } from "./forms.js";

// What the tests ask for stands in the address: `?form=renamed&person=b&passphrase=…&shared`.
const asked = new URLSearchParams(location.search);
const form = forms[asked.get("form") ?? "note"] as Form<unknown>;
const person = asked.get("person") ?? "a";
const passphrase = asked.get("passphrase") ?? "";
const shared = sharedComputer();
if (asked.has("shared")) shared.turn(true);
const store: DraftStore = openDraftStore({ databaseName: `faults-${person}`, passphrase, shared });
const outbox = openOutbox({
  databaseName: `faults-outbox-${person}`,
  passphrase,
  shared,
  send: sendJson(({ key }) => `/records/${key}`),
});

/** The drafts and the outbox of @saan/forms without anything around them: what they say, as data. */
export function FaultPage() {
  const sentDraft = useRef<() => Promise<void>>(undefined);
  const handle = useSchemaForm(form, {
    onSubmit: async (record) => {
      const kept = await outbox.enqueue({ key: "note", form, body: record });
      if (kept.ok) await sentDraft.current?.();
    },
  });
  return (
    <KitProvider>
      <DraftSays control={handle} cleared={(clear) => (sentDraft.current = clear)} />
      <OutboxSays />
      <SchemaForm handle={handle} submitLabel="send" />
    </KitProvider>
  );
}

function DraftSays({ control, cleared }: { readonly control: FormControl; cleared(clear: () => Promise<void>): void }) {
  const draft = useDraft(control, {
    store,
    key: "note",
    ...(asked.has("base") && { baseRevision: asked.get("base") ?? "" }),
  });
  cleared(draft.clear);
  const { status, reason, writer, found, newer, unmatched, locked, unreadable, leftOut } = draft;
  return (
    <>
      <output id="draft">
        {JSON.stringify({
          status,
          reason,
          writer,
          found: found?.values,
          newer,
          unmatched,
          locked: locked?.key,
          unreadable: unreadable !== undefined,
          leftOut,
        })}
      </output>
      <button type="button" onClick={() => draft.restore()}>
        restore
      </button>
      <button type="button" onClick={() => void draft.takeOver()}>
        take over
      </button>
    </>
  );
}

function OutboxSays() {
  const { entries, unsent, status, resume, retry } = useOutbox(outbox);
  const sendFiles = async () => {
    for (const name of ["1", "2", "3", "4", "5"]) {
      // A record's files go before it, one after the other.
      await outbox.enqueue({ key: "files", form, body: { file: name, bytes: "x".repeat(20_000) } });
    }
    await outbox.enqueue({ key: "files", form, body: { record: "files 1 to 5" } });
  };
  return (
    <>
      <output id="outbox">{JSON.stringify({ status, unsent, entries })}</output>
      <button type="button" onClick={resume}>
        resume
      </button>
      <button type="button" onClick={() => void sendFiles()}>
        send files
      </button>
      <button type="button" onClick={() => entries.forEach(({ id }) => void retry(id))}>
        retry
      </button>
    </>
  );
}

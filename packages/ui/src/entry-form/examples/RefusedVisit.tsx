import { openDraftStore } from "@saan/forms/drafts";
import { defineForm } from "@saan/forms/model";
import { type OutboxEntry, openOutbox, type Send } from "@saan/forms/outbox";
import { field } from "@saan/schema/field";
import { Button } from "@saan/ui/button";
import { EntryForm } from "@saan/ui/entry-form";
import { OutboxPanel } from "@saan/ui/outbox-panel";
import { useEffect, useMemo, useState } from "react";
import * as z from "zod";

const form = defineForm({
  id: "home-visit",
  version: 1,
  label: { th: "บันทึกการเยี่ยมบ้าน", en: "Home visit" },
  schema: z.strictObject({
    village: field(z.string().min(1), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
    children: field(z.number().int(), { label: { th: "จำนวนเด็กที่พบ", en: "Children met" }, privacy: "public" }),
  }),
});

const drafts = openDraftStore({ databaseName: "drafts-of-user-17", expiresAfter: 14 });

/** What waits to be sent; what the server refused is put right in its own form, and takes its place in the queue. */
export function RefusedVisit({ send }: { readonly send: Send }) {
  const outbox = useMemo(() => openOutbox({ databaseName: "refused-visits", send }), [send]);
  useEffect(() => () => outbox.close(), [outbox]);
  const [entry, setEntry] = useState<OutboxEntry>();
  const body = { village: "บ้านสันป่าม่วง", children: 1200 };
  if (!entry) {
    return (
      <>
        <Button onClick={() => void outbox.enqueue({ key: "home-visit/new", form, body })}>ส่งบันทึกการเยี่ยมบ้าน</Button>
        <OutboxPanel outbox={outbox} forms={[form]} onEdit={setEntry} />
      </>
    );
  }
  const close = () => setEntry(undefined);
  return (
    <EntryForm
      key={entry.id}
      outbox={outbox}
      entry={entry}
      form={form}
      drafts={drafts}
      onSent={close}
      onCancel={close}
    />
  );
}

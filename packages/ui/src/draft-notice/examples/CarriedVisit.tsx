import { openDraftStore } from "@saan/forms/drafts";
import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { DraftNotice, DraftStatus } from "@saan/ui/draft-notice";
import { SchemaForm } from "@saan/ui/schema-form";
import * as z from "zod";

const form = defineForm({
  id: "home-visit",
  version: 2,
  label: { th: "บันทึกการเยี่ยมบ้าน", en: "Home visit" },
  schema: z.strictObject({
    village: field(z.string().min(1), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
    children: field(z.number().int(), {
      label: { th: "จำนวนเด็กที่พบ", en: "Children met" },
      privacy: "public",
    }).optional(),
  }),
  // Files of version 1 are still about: the village was called a place there.
  migrations: { 1: ({ place, ...kept }) => ({ ...kept, village: place }) },
});

const store = openDraftStore({ databaseName: "drafts-of-user-18", expiresAfter: 14 });

/** A form that is begun in the field and finished on another computer, with a file between them. */
export function CarriedVisit({ send }: { readonly send: (record: unknown) => Promise<void> }) {
  const handle = useSchemaForm(form, {
    draft: { store, key: "home-visit/new" },
    onSubmit: send,
  });
  return (
    <>
      <DraftNotice handle={handle} preview={["village"]} withFiles />
      <SchemaForm handle={handle} submitLabel="ส่งบันทึก" status={<DraftStatus handle={handle} />} />
    </>
  );
}

import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { useKit } from "@saan/ui/provider";
import { SchemaForm } from "@saan/ui/schema-form";
import { SchemaReview } from "@saan/ui/schema-review";
import { SegmentedControl } from "@saan/ui/segmented-control";
import { useState } from "react";
import * as z from "zod";

const visit = z.strictObject({
  visitedOn: field(z.iso.date(), { label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" }, privacy: "public" }),
  households: field(z.number().int().min(1), {
    label: { th: "ครัวเรือนที่พบ", en: "Households met" },
    unit: { th: "ครัวเรือน", en: "households" },
    privacy: "public",
  }),
});

const form = defineForm({
  id: "landing-visit",
  version: 1,
  schema: visit,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
});

const faces = {
  form: { th: "แบบฟอร์ม", en: "Form" },
  review: { th: "ตรวจทาน", en: "Review" },
  json: { th: "JSON Schema", en: "JSON Schema" },
} as const;

/** One description of two fields, on three surfaces. */
export function SchemaProof() {
  const { locale } = useKit();
  const [face, setFace] = useState<keyof typeof faces>("form");
  const [record, setRecord] = useState<unknown>({ visitedOn: "2019-07-19", households: 42 });
  return (
    <div className="docs-proof-schema">
      <SegmentedControl
        label={locale === "th" ? "ดูเป็น" : "Seen as"}
        value={face}
        onValueChange={(next) => setFace(next as keyof typeof faces)}
        options={Object.entries(faces).map(([value, label]) => ({
          value,
          label: <span lang={value === "json" ? "en" : undefined}>{label[locale]}</span>,
        }))}
      />
      {face === "form" && (
        <VisitForm
          key={locale}
          onSend={(sent) => {
            setRecord(sent);
            setFace("review");
          }}
        />
      )}
      {face === "review" && <SchemaReview form={form} record={record} headingLevel={3} />}
      {face === "json" && (
        <pre className="docs-code" lang="en">
          <code>{JSON.stringify(z.toJSONSchema(visit).properties, null, 2)}</code>
        </pre>
      )}
    </div>
  );
}

function VisitForm({ onSend }: { readonly onSend: (record: unknown) => void }) {
  const { locale } = useKit();
  const handle = useSchemaForm(form, { locale, onSubmit: (record) => onSend(record) });
  return <SchemaForm handle={handle} />;
}

import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { agreement, agreementSections } from "@saan/schema/agreement";
import { SchemaForm } from "@saan/ui/schema-form";
import { sources } from "./sources";

const agreementForm = defineForm({
  id: "agreement",
  version: 1,
  record: agreement,
  sections: agreementSections,
});

export function AgreementPage() {
  const handle = useSchemaForm(agreementForm, {
    onSubmit: (record) => console.info("พร้อมส่งไปบันทึก", record.title),
  });

  return (
    <main>
      <h1 className="saan-heading">บันทึกข้อตกลง</h1>
      <SchemaForm handle={handle} sources={sources} submitLabel="บันทึกข้อตกลง" />
    </main>
  );
}

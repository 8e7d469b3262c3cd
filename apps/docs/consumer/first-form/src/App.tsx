import { useSchemaForm } from "@saan/forms/react";
import { SchemaForm } from "@saan/ui/schema-form";
import { SchemaReview } from "@saan/ui/schema-review";
import { useState } from "react";
import { type Visit, visitForm } from "./visit";

export function App() {
  const [saved, setSaved] = useState<Visit>();
  const handle = useSchemaForm(visitForm, { onSubmit: setSaved });
  return (
    <main>
      <h1 className="saan-heading">{visitForm.model.label.th}</h1>
      {saved ? (
        <SchemaReview form={visitForm} record={saved} aria-label="บันทึกแล้ว" role="region" />
      ) : (
        <SchemaForm handle={handle} submitLabel="บันทึกการเยี่ยม" />
      )}
    </main>
  );
}

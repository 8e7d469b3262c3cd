import { useSchemaForm } from "@saan/forms/react";
import { SchemaForm } from "@saan/ui/schema-form";
import { SchemaReview } from "@saan/ui/schema-review";
import { useState } from "react";
import { type Training, trainingForm } from "./training";

export function TrainingPage() {
  const [saved, setSaved] = useState<Training>();
  const handle = useSchemaForm(trainingForm, { onSubmit: (record) => setSaved(record) });

  return (
    <main>
      <h1 className="saan-heading">บันทึกการอบรม</h1>
      <SchemaForm handle={handle} submitLabel="บันทึกการอบรม" />
      {saved && (
        <section aria-label="ที่บันทึกแล้ว">
          <SchemaReview form={trainingForm} record={saved} />
          <pre>{JSON.stringify(saved, null, 2)}</pre>
        </section>
      )}
    </main>
  );
}

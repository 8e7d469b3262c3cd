import { useSchemaForm } from "@saan/forms/react";
import { SchemaForm } from "@saan/ui/schema-form";
import { useState } from "react";
import { visitForm } from "../changing/visitForm";

export function VisitPage() {
  const [saved, setSaved] = useState(0);
  const handle = useSchemaForm(visitForm, { onSubmit: () => setSaved((count) => count + 1) });
  return <SchemaForm handle={handle} status={saved === 0 ? undefined : `บันทึกแล้ว ${saved} ฉบับ`} />;
}

import { DateTimeField } from "@saan/ui/date-time-field";
import { useState } from "react";

/** When a meeting begins, and until when people may say that they come. */
export function Meeting() {
  const [begins, setBegins] = useState<string | null>("2024-01-19T13:00");
  const [until, setUntil] = useState<string | null>(null);
  return (
    <div className="saan-field-group">
      <DateTimeField label="เริ่มประชุม" hint="เช่น 19/01/2567 13.00" value={begins} onValueChange={setBegins} />
      <DateTimeField label="ตอบรับภายใน" max={begins ?? undefined} value={until} onValueChange={setUntil} />
    </div>
  );
}

import { TimeField } from "@saan/ui/time-field";
import { useState } from "react";

/** When a meeting begins and ends. */
export function MeetingHours() {
  const [start, setStart] = useState<string | null>("09:00");
  const [end, setEnd] = useState<string | null>(null);
  return (
    <div className="saan-field-group">
      <TimeField label="เริ่มประชุม" hint="เช่น 13.00 หรือ บ่ายโมงครึ่ง" value={start} onValueChange={setStart} step={15} />
      <TimeField label="เลิกประชุม" min={start ?? undefined} value={end} onValueChange={setEnd} step={15} />
    </div>
  );
}

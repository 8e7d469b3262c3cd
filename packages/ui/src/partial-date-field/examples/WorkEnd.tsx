import { type DateFieldValue, PartialDateField } from "@saan/ui/partial-date-field";
import { useState } from "react";

/** When the work is to end, as far as the agreement says. */
export function WorkEnd() {
  const [end, setEnd] = useState<DateFieldValue | null>({
    asStated: "ปลายเดือนสิงหาคม 2563",
    iso: "2020-08",
    precision: "late-month",
  });
  return (
    <PartialDateField label="สิ้นสุดความร่วมมือ" hint="กรอกเท่าที่เอกสารบอก ไม่ต้องเดาวัน" value={end} onValueChange={setEnd} />
  );
}

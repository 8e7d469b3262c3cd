import { DateRange, type DateRangeValue } from "@saan/ui/date-range";
import { useState } from "react";

/** How long an agreement is in force. */
export function AgreementTerm() {
  const [term, setTerm] = useState<DateRangeValue | null>({
    start: { asStated: "1 ต.ค. 2566", iso: "2023-10-01", precision: "day" },
    end: { asStated: "30 ก.ย. 2569", iso: "2026-09-30", precision: "day" },
  });
  return (
    <DateRange
      label="ระยะเวลาของข้อตกลง"
      hint="ตามที่เขียนในบันทึกข้อตกลง"
      canBeOpen
      yearKind="fiscal"
      value={term}
      onValueChange={setTerm}
    />
  );
}

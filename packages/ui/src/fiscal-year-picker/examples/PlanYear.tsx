import { FiscalYearPicker, type FiscalYearValue } from "@saan/ui/fiscal-year-picker";
import { useState } from "react";

/** The year a plan is made for. */
export function PlanYear() {
  const [year, setYear] = useState<FiscalYearValue | null>({ year: 2567, kind: "fiscal" });
  return (
    <>
      <FiscalYearPicker label="ปีงบประมาณของแผน" min={2560} max={2572} value={year} onValueChange={setYear} />
      <p>{year ? `แสดงแผนปีงบประมาณ ${year.year}` : "แสดงแผนทุกปี"}</p>
    </>
  );
}

import { Fieldset } from "@saan/ui/fieldset";
import { NumberField } from "@saan/ui/number-field";
import { useState } from "react";

/** Two years that are one answer: what is wrong with them together is said of both. */
export function AgreementTerm() {
  const [from, setFrom] = useState<number | null>(2567);
  const [to, setTo] = useState<number | null>(2565);
  const isInverted = from !== null && to !== null && to < from;
  const year = { decimals: 0, grouped: false, width: "short" } as const;
  return (
    <Fieldset
      legend="ระยะเวลาของข้อตกลง"
      hint="ปีงบประมาณ พ.ศ."
      layout="row"
      error={isInverted ? "ปีสิ้นสุดมาก่อนปีเริ่ม ตรวจทั้งสองปี" : undefined}
    >
      <NumberField label="เริ่มปี" {...year} value={from} onValueChange={setFrom} />
      <NumberField label="ถึงปี" {...year} value={to} onValueChange={setTo} />
    </Fieldset>
  );
}

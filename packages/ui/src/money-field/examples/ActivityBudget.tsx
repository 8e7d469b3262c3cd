import { MoneyField } from "@saan/ui/money-field";
import { useState } from "react";

/** The budget of one activity, which must not be more than is left. */
export function ActivityBudget() {
  const [baht, setBaht] = useState<number | null>(25000);
  return (
    <MoneyField
      label="งบประมาณของกิจกรรม"
      hint="เหลือให้ใช้ได้ 48,500 บาท"
      name="budget"
      max={48500}
      required
      value={baht}
      onValueChange={setBaht}
    />
  );
}

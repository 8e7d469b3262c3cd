import { QuantityField, type QuantityFieldValue } from "@saan/ui/quantity-field";
import { useState } from "react";

/** A count copied from a press release, where it is not exact. */
export function PeopleStated() {
  const [people, setPeople] = useState<QuantityFieldValue | null>(null);
  return (
    <QuantityField
      label="ผู้เข้าร่วมตามข่าว"
      hint="คัดลอกข้อความจากข่าวมาวางได้ เช่น กว่า 70 คน"
      unit="คน"
      value={people}
      onValueChange={setPeople}
    />
  );
}

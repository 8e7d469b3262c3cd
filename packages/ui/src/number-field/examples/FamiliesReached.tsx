import { NumberField } from "@saan/ui/number-field";
import { useState } from "react";

/** Two counts that go together, and their share. */
export function FamiliesReached() {
  const [invited, setInvited] = useState<number | null>(120);
  const [came, setCame] = useState<number | null>(null);
  const share = invited && came !== null ? Math.round((came / invited) * 100) : null;
  return (
    <div className="saan-field-group">
      <NumberField label="ครอบครัวที่เชิญ" unit="ครอบครัว" decimals={0} min={1} value={invited} onValueChange={setInvited} />
      <NumberField
        label="ครอบครัวที่มาร่วม"
        hint="นับครอบครัวที่มาอย่างน้อยหนึ่งครั้ง"
        unit="ครอบครัว"
        decimals={0}
        min={0}
        max={invited ?? undefined}
        value={came}
        onValueChange={setCame}
      />
      <p aria-live="polite">{share === null ? "" : `มาร่วมร้อยละ ${share} ของที่เชิญ`}</p>
    </div>
  );
}

import type { AreaReference } from "@saan/schema/area";
import { AreaPicker } from "@saan/ui/area-picker";
import { useState } from "react";

/** Where an activity takes place, in the province that the tool is for. */
export function ActivityArea() {
  const [area, setArea] = useState<AreaReference | null>(null);
  return (
    <AreaPicker
      label="ตำบลที่จัดกิจกรรม"
      hint="พิมพ์ชื่อตำบลหรือรหัสไปรษณีย์ หรือเลือกจากรายการ"
      layout="both"
      within="56"
      name="area"
      required
      value={area}
      onValueChange={setArea}
    />
  );
}

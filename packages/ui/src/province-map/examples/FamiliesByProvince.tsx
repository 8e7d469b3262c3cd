import { ProvinceMap } from "@saan/ui/province-map";
import { useState } from "react";

const shares = { "50": 61, "52": 58, "54": 70, "55": 64, "56": 72, "57": 66, "80": 59, "90": 48, "44": 77, "10": 52 };

/** The share of households that took part, by province; choosing one says its name beside the map. */
export function FamiliesByProvince() {
  const [province, setProvince] = useState<string | null>("56");
  return (
    <ProvinceMap
      caption="ครัวเรือนที่ร่วมโครงการ ปี 2566"
      unit="ร้อยละ"
      values={shares}
      layout="tile"
      selected={province}
      onSelect={setProvince}
      note="จังหวัดที่ไม่มีข้อมูลยังไม่ได้เข้าร่วมโครงการ"
    />
  );
}

import { provinces } from "@saan/areas/provinces";
import { MultiSelect } from "@saan/ui/multi-select";
import { useState } from "react";

const options = provinces.map(({ code, th, en }) => ({ key: code, label: th, keywords: en, value: code }));

/** The provinces that a programme begins in; their codes are what is kept. */
export function PilotProvinces() {
  const [codes, setCodes] = useState<readonly string[]>(["56", "55"]);
  return (
    <MultiSelect
      label="จังหวัดนำร่อง"
      hint="เลือกได้ไม่เกิน 11 จังหวัด พิมพ์ชื่อไทยหรืออังกฤษก็ได้"
      options={options}
      max={11}
      value={codes}
      onValueChange={setCodes}
      name="province"
    />
  );
}

import { RadioGroup } from "@saan/ui/radio-group";
import { useState } from "react";

/** How far an agreement has come, each state in a sentence that tells it from the next. */
export function AgreementState() {
  const [state, setState] = useState("");
  return (
    <RadioGroup
      label="สถานะของข้อตกลง"
      hint="ดูจากหน้าที่มีลายมือชื่อ"
      name="state"
      required
      value={state}
      onValueChange={setState}
      options={[
        { value: "draft", label: "ร่าง", hint: "ยังแก้ถ้อยคำกันอยู่" },
        { value: "signed", label: "ลงนามแล้ว", hint: "ทุกฝ่ายลงลายมือชื่อครบ" },
        { value: "ended", label: "สิ้นสุด", hint: "พ้นวันสิ้นสุดที่ระบุไว้ในข้อตกลง" },
      ]}
    />
  );
}

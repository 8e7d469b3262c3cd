import { DateField, type DateFieldValue } from "@saan/ui/date-field";
import { useState } from "react";

/** The day of signing, as the document has it. */
export function SigningDate() {
  const [signed, setSigned] = useState<DateFieldValue | null>(null);
  return (
    <>
      <DateField
        label="วันที่ลงนาม"
        hint="พิมพ์อย่างที่เขียนในบันทึกข้อตกลง เช่น 19/07/2562 หรือ 19 ก.ค. 62"
        required
        value={signed}
        onValueChange={setSigned}
      />
      <p>{signed ? `บันทึกเป็น ${signed.iso}` : "ยังไม่ได้บันทึกวันที่"}</p>
    </>
  );
}

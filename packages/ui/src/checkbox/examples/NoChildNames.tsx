import { Button } from "@saan/ui/button";
import { Checkbox } from "@saan/ui/checkbox";
import { useState } from "react";

/** A statement that must be made before a document is sent. */
export function NoChildNames() {
  const [checked, setChecked] = useState(false);
  const [tried, setTried] = useState(false);
  return (
    <form
      className="saan-field-group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
      }}
    >
      <Checkbox
        label="เอกสารนี้ไม่มีชื่อเด็ก ที่อยู่ หรือภาพที่ทำให้รู้ว่าเป็นเด็กคนใด"
        hint="ถ้าไม่แน่ใจ ปรึกษาผู้รับผิดชอบข้อมูลส่วนบุคคลของหน่วยงานก่อน"
        name="withoutNames"
        required
        checked={checked}
        onCheckedChange={setChecked}
        error={tried && !checked ? "ตรวจเอกสารก่อน แล้วทำเครื่องหมายในช่องนี้" : undefined}
      />
      <div>
        <Button type="submit" variant="primary">
          ส่งเอกสาร
        </Button>
      </div>
    </form>
  );
}

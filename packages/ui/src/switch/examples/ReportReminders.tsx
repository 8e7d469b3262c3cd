import { Switch } from "@saan/ui/switch";
import { useState } from "react";

/** A setting that is sent at once, and goes back with a word when it could not be. */
export function ReportReminders({ save = async (_on: boolean) => {} }) {
  const [on, setOn] = useState(false);
  const [error, setError] = useState("");
  const change = async (next: boolean) => {
    setOn(next);
    setError("");
    try {
      await save(next);
    } catch {
      setOn(!next);
      setError("บันทึกการตั้งค่าไม่สำเร็จ ลองอีกครั้งเมื่อมีอินเทอร์เน็ต");
    }
  };
  return (
    <Switch
      label="เตือนเมื่อใกล้ถึงวันส่งรายงาน"
      hint="ส่งอีเมลถึงผู้ประสานงานโครงการ 7 วันก่อนครบกำหนด"
      checked={on}
      onCheckedChange={change}
      error={error}
    />
  );
}

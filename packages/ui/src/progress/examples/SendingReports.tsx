import { Button } from "@saan/ui/button";
import { Progress } from "@saan/ui/progress";
import { useState } from "react";

/** Reports that waited for a signal are sent one after another. */
export function SendingReports() {
  const [sent, setSent] = useState(12);
  return (
    <>
      <Progress label="ส่งแล้ว" done={sent} total={40} unit="รายการ" hint="ปิดหน้านี้ได้ เปิดอีกครั้งแล้วจะส่งรายการที่เหลือ" />
      <Button size="small" onClick={() => setSent(Math.min(40, sent + 4))}>
        ส่งรายการถัดไป
      </Button>
    </>
  );
}

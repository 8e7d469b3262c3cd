import { Button } from "@saan/ui/button";
import { InlineMessage, Notice } from "@saan/ui/notice";
import { useState } from "react";

/** A draft was found on this device: said once, with what to do about it. */
export function DraftNotice() {
  const [opened, setOpened] = useState(false);
  if (opened) {
    return (
      <InlineMessage variant="success" live="polite">
        เปิดร่างของวันที่ 12 มิถุนายน 2569 แล้ว
      </InlineMessage>
    );
  }
  return (
    <Notice
      title="มีร่างที่ยังไม่ได้ส่งในเครื่องนี้"
      actions={
        <>
          <Button size="small" variant="primary" onClick={() => setOpened(true)}>
            ทำต่อจากร่าง
          </Button>
          <Button size="small" variant="quiet">
            เริ่มใหม่
          </Button>
        </>
      }
    >
      บันทึกไว้ล่าสุดเมื่อวันที่ 12 มิถุนายน 2569 เวลา 14.30 น.
    </Notice>
  );
}

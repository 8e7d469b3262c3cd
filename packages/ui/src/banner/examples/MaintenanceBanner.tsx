import { Banner } from "@saan/ui/banner";
import { useState } from "react";

/** A closure is announced; who has closed it does not see it again (keep that with the person's settings). */
export function MaintenanceBanner() {
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <Banner
      variant="attention"
      onDismiss={() => setSeen(true)}
      actions={
        <a className="saan-link" href="#maintenance">
          ดูวิธีทำงานต่อแบบออฟไลน์
        </a>
      }
    >
      ระบบปิดปรับปรุงวันเสาร์ที่ 5 ธันวาคม 2569 เวลา 20.00 ถึง 22.00 น.
    </Banner>
  );
}

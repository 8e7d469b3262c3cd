import { IconButton } from "@saan/ui/button";
import { Tooltip } from "@saan/ui/tooltip";
import { Copy, Printer } from "lucide-react";

/** Two small buttons of a row; each has its full name, and a few words more for the pointer. */
export function RowActions() {
  return (
    <div>
      <Tooltip content="พิมพ์ลงกระดาษ A4 ได้ 2 หน้า">
        <IconButton aria-label="พิมพ์ข้อตกลงตำบลแม่กา" icon={<Printer />} />
      </Tooltip>
      <Tooltip content="ได้ร่างใหม่ที่ยังไม่มีวันที่ลงนาม">
        <IconButton aria-label="ทำสำเนาข้อตกลงตำบลแม่กา" icon={<Copy />} />
      </Tooltip>
    </div>
  );
}

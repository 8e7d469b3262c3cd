import { Tag } from "@saan/ui/tag";

/** The state of an agreement, within the sentence about it. */
export function AgreementState() {
  return (
    <p>
      ข้อตกลงตำบลแม่กา <Tag tone="success">ลงนามแล้ว</Tag> ข้อตกลงตำบลดอกคำใต้ <Tag tone="attention">รอเอกสารแนบ</Tag>
    </p>
  );
}

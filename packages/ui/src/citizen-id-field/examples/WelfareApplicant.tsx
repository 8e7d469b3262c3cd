import { CitizenIdField } from "@saan/ui/citizen-id-field";

/** Asked for only where a right is checked with another register, with the reason beside it. */
export function WelfareApplicant() {
  return (
    <CitizenIdField
      label="เลขประจำตัวประชาชนของผู้ขอรับเงินสงเคราะห์"
      name="applicant"
      required
      privacyNote="ใช้ตรวจสิทธิกับทะเบียนสวัสดิการเท่านั้น เจ้าหน้าที่ที่รับเรื่องเห็นได้คนเดียว และลบเมื่อแจ้งผลแล้ว"
    />
  );
}

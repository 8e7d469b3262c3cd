import { EmailField } from "@saan/ui/email-field";

/** The address of an office, which stays when its people change. */
export function OfficeEmail() {
  return (
    <EmailField
      label="อีเมลกลางของหน่วยงาน"
      hint="ใช้อีเมลของหน่วยงาน ไม่ใช้อีเมลส่วนตัวของเจ้าหน้าที่"
      name="email"
      autoComplete="off"
      required
    />
  );
}

import { PhoneField } from "@saan/ui/phone-field";

/** The line of an office, not of a person. */
export function CoordinatorPhone() {
  return (
    <PhoneField
      label="โทรศัพท์ของสำนักงาน"
      hint="เช่น 0 5400 0000 ต่อ 12 ไม่ใช้เบอร์ส่วนตัวของเจ้าหน้าที่"
      name="phone"
      autoComplete="off"
      required
    />
  );
}

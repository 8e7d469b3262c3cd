import { PersonNameField, type PersonNameValue } from "@saan/ui/person-name-field";
import { useState } from "react";

/** The officer in charge, named so that a letter can be addressed. */
export function CoordinatorName() {
  const [name, setName] = useState<PersonNameValue | null>(null);
  return (
    <PersonNameField
      label="เจ้าหน้าที่ผู้ประสานงาน"
      hint="ใช้ออกหนังสือเชิญเท่านั้น วางชื่อเต็มในช่องชื่อได้"
      autoComplete="off"
      required
      value={name}
      onValueChange={setName}
    />
  );
}

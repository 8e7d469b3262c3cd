import { Select } from "@saan/ui/select";
import { useState } from "react";

/** A kind of organisation, the public ones apart from the others. */
export function OrganizationKind() {
  const [kind, setKind] = useState("");
  return (
    <Select
      label="ประเภทหน่วยงาน"
      hint="ตามหนังสือจดทะเบียนหรือกฎหมายจัดตั้ง"
      name="kind"
      width="medium"
      value={kind}
      onValueChange={setKind}
      options={[
        {
          label: "ภาครัฐ",
          options: [
            { value: "department", label: "กรม" },
            { value: "provincial-office", label: "ส่วนราชการประจำจังหวัด" },
            { value: "local-government", label: "องค์กรปกครองส่วนท้องถิ่น" },
          ],
        },
        {
          label: "ภาคประชาสังคม",
          options: [
            { value: "foundation", label: "มูลนิธิ" },
            { value: "association", label: "สมาคม" },
          ],
        },
      ]}
    />
  );
}

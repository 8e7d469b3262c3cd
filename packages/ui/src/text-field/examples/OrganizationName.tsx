import { TextField } from "@saan/ui/text-field";
import { useState } from "react";

/** A name with its hint, checked when the field is left. */
export function OrganizationName() {
  const [error, setError] = useState("");
  return (
    <TextField
      label="ชื่อหน่วยงาน"
      hint="ชื่อเต็มตามหนังสือจดทะเบียน ไม่ใช้ชื่อย่อ"
      name="organization"
      autoComplete="organization"
      required
      error={error}
      onBlur={({ currentTarget }) => setError(currentTarget.value.trim() === "" ? "กรอกชื่อหน่วยงาน" : "")}
    />
  );
}

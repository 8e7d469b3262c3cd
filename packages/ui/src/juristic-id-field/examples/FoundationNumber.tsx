import { JuristicIdField } from "@saan/ui/juristic-id-field";

/** The number that finds a foundation in the register, whatever its name is spelled like. */
export function FoundationNumber() {
  return (
    <JuristicIdField
      label="เลขทะเบียนนิติบุคคลของมูลนิธิ"
      hint="อยู่ในหนังสือสำคัญแสดงการจดทะเบียน เป็นเลขเดียวกับเลขประจำตัวผู้เสียภาษี"
      name="registration"
    />
  );
}

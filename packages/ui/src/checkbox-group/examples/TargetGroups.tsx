import { CheckboxGroup } from "@saan/ui/checkbox-group";
import { useState } from "react";

/** Whom an activity is for; that no one in particular is meant is an answer too. */
export function TargetGroups() {
  const [groups, setGroups] = useState<readonly string[]>([]);
  return (
    <CheckboxGroup
      label="กลุ่มเป้าหมายของกิจกรรม"
      hint="เลือกได้หลายข้อ ตามที่เขียนไว้ในโครงการ"
      name="targetGroup"
      required
      value={groups}
      onValueChange={setGroups}
      options={[
        { value: "early-childhood", label: "เด็กปฐมวัย", hint: "อายุไม่ถึง 6 ปี" },
        { value: "youth", label: "วัยรุ่นและเยาวชน" },
        { value: "parents", label: "พ่อแม่และผู้ปกครอง" },
        { value: "elderly", label: "ผู้สูงอายุ" },
        { value: "everyone", label: "ไม่ได้เจาะจงกลุ่มใด", exclusive: true },
      ]}
    />
  );
}

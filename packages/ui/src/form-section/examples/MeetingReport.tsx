import { FormSection } from "@saan/ui/form-section";
import { NumberField } from "@saan/ui/number-field";
import { TextArea } from "@saan/ui/text-area";
import { TextField } from "@saan/ui/text-field";
import { useState } from "react";

/** Two parts of a report, each telling how far it is. */
export function MeetingReport() {
  const [place, setPlace] = useState("ศาลากลางจังหวัด");
  const [people, setPeople] = useState<number | null>(null);
  const answered = [place !== "", people !== null].filter(Boolean).length;
  return (
    <>
      <FormSection id="meeting" heading="การประชุม" description="กรอกเท่าที่ทราบ เพิ่มภายหลังได้" answered={answered} total={2}>
        <TextField label="สถานที่" value={place} onChange={({ target }) => setPlace(target.value)} />
        <NumberField label="ผู้เข้าร่วม" unit="คน" decimals={0} value={people} onValueChange={setPeople} />
      </FormSection>
      <FormSection id="results" heading="ผลการประชุม" answered={0} total={1} errors={1}>
        <TextArea label="มติที่ประชุม" error="เขียนมติที่ประชุมอย่างน้อยหนึ่งข้อ" rows={3} />
      </FormSection>
    </>
  );
}

import { NumberField } from "@saan/ui/number-field";
import { StepperEdit, StepperNav, StepperRoot, StepperStep, StepperSteps } from "@saan/ui/stepper";
import { TextField } from "@saan/ui/text-field";
import { useState } from "react";

const steps = [
  { key: "activity", label: "กิจกรรม" },
  { key: "people", label: "ผู้เข้าร่วม" },
  { key: "review", label: "ตรวจทาน" },
];

/** A report of one activity, asked in three steps. */
export function ReportInSteps() {
  const [name, setName] = useState("");
  const [people, setPeople] = useState<number | null>(null);
  const [error, setError] = useState("");
  const [sent, setSent] = useState(false);
  if (sent) return <p role="status">ส่งรายงานแล้ว</p>;
  return (
    <StepperRoot steps={steps}>
      <StepperSteps />
      <StepperStep
        step="activity"
        beforeNext={() => {
          setError(name.trim() === "" ? "กรอกชื่อกิจกรรม" : "");
          return name.trim() !== "";
        }}
      >
        <TextField
          label="ชื่อกิจกรรม"
          required
          value={name}
          error={error}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </StepperStep>
      <StepperStep step="people">
        <NumberField label="จำนวนผู้เข้าร่วม" unit="คน" decimals={0} value={people} onValueChange={setPeople} />
      </StepperStep>
      <StepperStep step="review">
        <p>
          {name} {people === null ? "ไม่ระบุจำนวนผู้เข้าร่วม" : `มีผู้เข้าร่วม ${people} คน`}
        </p>
        <p>
          <StepperEdit step="activity" /> <StepperEdit step="people" />
        </p>
      </StepperStep>
      <StepperNav finishLabel="ส่งรายงาน" onFinish={() => setSent(true)} />
    </StepperRoot>
  );
}

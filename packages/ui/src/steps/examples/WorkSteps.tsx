import { Steps } from "@saan/ui/steps";

/** How far the work of one sub-district is this year. */
export function WorkSteps() {
  return (
    <Steps
      aria-label="ขั้นการทำงานของตำบลแม่กา"
      items={[
        { key: "survey", label: "สำรวจครอบครัว", state: "done", detail: "15 ม.ค. 2567" },
        { key: "plan", label: "ทำแผนร่วมกัน", state: "done", detail: "2 มี.ค. 2567" },
        { key: "act", label: "จัดกิจกรรม", state: "current", detail: "จัดแล้ว 3 จาก 8 ครั้ง" },
        { key: "review", label: "ทบทวนและคืนข้อมูล", state: "upcoming" },
      ]}
    />
  );
}

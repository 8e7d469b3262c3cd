import { Timeline } from "@saan/ui/timeline";

/** The story of an agreement, its dates as the documents have them. */
export function AgreementStory() {
  return (
    <Timeline
      phases={[
        { name: "เตรียมการ", start: "2019-07", end: "2019-09" },
        { name: "ดำเนินงาน", start: { iso: "2020", precision: "year", yearKind: "fiscal" }, end: "present" },
      ]}
      events={[
        { when: "2019-07-19", title: "ลงนามบันทึกข้อตกลงความร่วมมือ", phase: "เตรียมการ" },
        { title: "ตั้งคณะทำงานระดับตำบล", phase: "เตรียมการ" },
        {
          when: { iso: "2020-08", precision: "late-month" },
          title: "อบรมพี่เลี้ยงครอบครัวกว่า 70 คน",
          phase: "ดำเนินงาน",
        },
        {
          when: { start: "2021-01-15", end: "present" },
          title: "เยี่ยมครอบครัวในพื้นที่",
          phase: "ดำเนินงาน",
          state: "current",
        },
      ]}
      openEnd="ดำเนินงานต่อเนื่อง เอกสารไม่ได้ระบุวันสิ้นสุด"
    />
  );
}

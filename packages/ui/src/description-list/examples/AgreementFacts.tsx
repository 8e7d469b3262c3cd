import { DescriptionList } from "@saan/ui/description-list";

/** What an agreement says, and what it does not. */
export function AgreementFacts() {
  return (
    <DescriptionList
      items={[
        { term: "ชื่อข้อตกลง", detail: "บันทึกข้อตกลงความร่วมมือพัฒนาจังหวัดต้นแบบด้านครอบครัว" },
        { term: "วันที่ลงนาม", detail: "19 กรกฎาคม 2562" },
        { term: "วันสิ้นสุด", absent: "not-stated", absentNote: "เอกสารเขียนว่าให้มีผลตั้งแต่วันลงนาม" },
        { term: "งบประมาณ", absent: "not-applicable" },
        { term: "ผู้ลงนามแทนชุมชน", absent: "withheld" },
        { term: "ผู้ประสานงาน", absent: "not-recorded", action: <a href="#coordinator">กรอกผู้ประสานงาน</a> },
      ]}
    />
  );
}

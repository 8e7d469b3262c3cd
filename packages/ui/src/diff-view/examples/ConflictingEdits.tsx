import { DiffView } from "@saan/ui/diff-view";

/** What somebody else changed while this form was open. */
export function ConflictingEdits() {
  return (
    <DiffView
      caption="มีผู้แก้ไขข้อตกลงนี้ระหว่างที่เปิดอยู่"
      beforeLabel="ในเครื่องนี้"
      afterLabel="ที่เก็บไว้"
      changes={[
        {
          key: "scope",
          label: "ประเด็นที่ 1",
          before: "จัดประชุมคณะทำงานทุกเดือน",
          after: "จัดประชุมคณะทำงานระดับตำบลทุกสองเดือน",
        },
        { key: "end", label: "วันสิ้นสุด", before: "ปลายเดือนสิงหาคม 2563", after: "30 กันยายน 2563" },
        { key: "place", label: "สถานที่ลงนาม", after: "หอประชุมองค์การบริหารส่วนตำบลแม่กา" },
      ]}
    />
  );
}

import { DotPlot } from "@saan/ui/dot-plot";

/** Where each sub-district stood and where it stands now. */
export function BaselineAndNow() {
  return (
    <DotPlot
      caption="ครอบครัวที่มีสัมพันธภาพดี"
      unit="ร้อยละ"
      categories={["ตำบลแม่กา", "ตำบลแม่ใส", "ตำบลบ้านตุ่น"]}
      series={[
        { key: "baseline", name: "ปีฐาน 2562", values: [58, 61, 70] },
        { key: "now", name: "ปี 2566", values: [72, 79, 66] },
      ]}
    />
  );
}

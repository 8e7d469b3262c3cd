import { BarChart } from "@saan/ui/bar-chart";

/** How many families came, by sub-district. */
export function FamiliesByArea() {
  return (
    <BarChart
      caption="ครอบครัวที่ร่วมเวทีเรียนรู้ ปี 2566"
      unit="ครอบครัว"
      categories={["ตำบลแม่กา", "ตำบลแม่ใส", "ตำบลบ้านตุ่น", "ตำบลแม่นาเรือ"]}
      series={[{ key: "families", name: "ครอบครัว", values: [96, 72, 42, null] }]}
      note="ตำบลแม่นาเรือยังไม่ส่งรายงาน"
    />
  );
}

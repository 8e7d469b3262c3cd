import { LineChart } from "@saan/ui/line-chart";

/** The share of children who develop as they should, year by year; one year was not measured in one place. */
export function ChildDevelopment() {
  return (
    <LineChart
      caption="เด็กปฐมวัยที่มีพัฒนาการสมวัย"
      unit="ร้อยละ"
      categories={["2019", "2020", "2021", "2022", "2023"]}
      series={[
        { key: "mae-ka", name: "ตำบลแม่กา", values: [62, 71, null, 80, 86] },
        { key: "mae-sai", name: "ตำบลแม่ใส", values: [58, 60, 66, 74, 79] },
      ]}
      note="ปี 2564 ตำบลแม่กาไม่ได้คัดกรอง"
    />
  );
}

import { SegmentedControl } from "@saan/ui/segmented-control";
import { useState } from "react";

const visits: Readonly<Record<string, string>> = {
  month: "มิถุนายน 2567 เยี่ยมบ้าน 42 ครัวเรือน",
  quarter: "ไตรมาสที่ 3 ปีงบประมาณ 2567 เยี่ยมบ้าน 118 ครัวเรือน",
  year: "ปีงบประมาณ 2567 เยี่ยมบ้าน 403 ครัวเรือน",
};

/** One figure over three spans of time. */
export function ReportPeriod() {
  const [period, setPeriod] = useState("month");
  return (
    <div className="saan-field-group">
      <SegmentedControl
        label="ช่วงเวลาของรายงาน"
        value={period}
        onValueChange={setPeriod}
        options={[
          { value: "month", label: "รายเดือน" },
          { value: "quarter", label: "รายไตรมาส" },
          { value: "year", label: "รายปี" },
        ]}
      />
      <output>{visits[period]}</output>
    </div>
  );
}

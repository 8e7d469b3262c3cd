export const th = {
  "indicatorTable.indicator": "ตัวชี้วัด",
  "indicatorTable.baseline": "ค่าฐาน",
  "indicatorTable.target": "เป้าหมาย",
  "indicatorTable.latest": "ค่าล่าสุด",
  "indicatorTable.trend": "แนวโน้ม",
  "indicatorTable.state": "เทียบกับเป้าหมาย",
  "indicatorTable.absent": "ไม่มีข้อมูล",
  "indicatorTable.noTarget": "ไม่ได้ตั้งไว้",
  "indicatorTable.empty": "ยังไม่มีตัวชี้วัด",
} as const;

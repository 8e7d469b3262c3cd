export const th = {
  "chart.table": "ดูตัวเลขเป็นตาราง",
  "chart.gap": "ไม่มีข้อมูล",
  "chart.read": "อ่านค่าทีละจุด",
  "chart.summary": "{caption} {count} รายการ ต่ำสุด {least} สูงสุด {most}",
  "chart.empty": "ยังไม่มีข้อมูลให้แสดง",
  "chart.category": "รายการ",
  "chart.unit": "หน่วย: {unit}",
} as const;

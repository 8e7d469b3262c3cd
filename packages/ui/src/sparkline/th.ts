export const th = {
  "sparkline.rising": "{label} เพิ่มขึ้นจาก {first} เป็น {last}",
  "sparkline.falling": "{label} ลดลงจาก {first} เป็น {last}",
  "sparkline.same": "{label} คงที่ที่ {last}",
  "sparkline.none": "{label} ยังไม่มีข้อมูล",
} as const;

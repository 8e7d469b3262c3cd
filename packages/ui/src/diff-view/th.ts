export const th = {
  "diffView.field": "รายการ",
  "diffView.before": "เดิม",
  "diffView.after": "ใหม่",
  "diffView.removed": "ตัดออก",
  "diffView.added": "เพิ่ม",
  "diffView.nothing": "ไม่มีข้อมูล",
  "diffView.same": "ไม่มีอะไรเปลี่ยน",
  "diffView.count": "เปลี่ยน {count} รายการ",
} as const;

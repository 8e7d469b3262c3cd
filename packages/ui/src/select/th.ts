export const th = {
  "select.empty": "ยังไม่ได้เลือก",
  "select.unlisted": "{value} (ไม่มีในรายการแล้ว)",
} as const;

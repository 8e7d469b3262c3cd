export const th = {
  "steps.done": "เสร็จแล้ว",
  "steps.current": "กำลังทำ",
  "steps.upcoming": "ยังไม่ถึง",
  "steps.error": "ต้องแก้ไข",
} as const;

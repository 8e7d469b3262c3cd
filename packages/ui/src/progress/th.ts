export const th = {
  "progress.counted": "{done} จาก {total} {unit}",
  "progress.done": "เสร็จแล้ว",
  "progress.now": "กำลังทำ",
  "progress.later": "ยังไม่ถึง",
} as const;

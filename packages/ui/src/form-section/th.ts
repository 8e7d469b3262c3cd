export const th = {
  "formSection.answered": "ตอบแล้ว {answered} จาก {total} ข้อ",
  "formSection.complete": "ตอบครบ {total} ข้อแล้ว",
  "formSection.errors": "ต้องแก้ {count} ข้อ",
} as const;

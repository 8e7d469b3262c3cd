export const th = {
  "schemaPrint.number": "ที่",
  "schemaPrint.notStated": "ไม่ระบุ",
} as const;

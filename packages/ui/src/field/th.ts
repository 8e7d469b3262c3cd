export const th = {
  "field.required": "จำเป็น",
  "field.error": "ข้อผิดพลาด",
} as const;

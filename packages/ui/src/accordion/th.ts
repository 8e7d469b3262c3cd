export const th = {
  "accordion.openAll": "เปิดทุกหัวข้อ",
  "accordion.closeAll": "ปิดทุกหัวข้อ",
} as const;

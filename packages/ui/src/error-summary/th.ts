export const th = {
  "errorSummary.heading": "มี {count} ข้อที่ต้องแก้ไข",
} as const;

export const th = {
  "notice.info": "ข้อมูล",
  "notice.attention": "โปรดทราบ",
  "notice.success": "สำเร็จ",
  "notice.danger": "ข้อผิดพลาด",
} as const;

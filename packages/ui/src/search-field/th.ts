export const th = {
  "searchField.clear": "ล้างคำค้น",
  "searchField.busy": "กำลังค้น",
  "searchField.found": "พบ {count} รายการ",
  "searchField.none": "ไม่พบรายการที่ตรงกับ “{query}”",
} as const;

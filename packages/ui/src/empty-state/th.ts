export const th = {
  "emptyState.nothing": "ยังไม่มีรายการ",
  "emptyState.noResult": "ไม่พบรายการที่ตรงกับคำค้นหรือตัวกรอง",
  "emptyState.noPermission": "บัญชีนี้ยังไม่มีสิทธิ์ดูส่วนนี้",
  "emptyState.offline": "ไม่มีสัญญาณอินเทอร์เน็ต จึงยังเปิดส่วนนี้ไม่ได้",
  "emptyState.failed": "โหลดส่วนนี้ไม่สำเร็จ",
} as const;

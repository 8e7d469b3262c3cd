export const th = {
  "pagination.label": "หน้าของรายการ",
  "pagination.at": "หน้า {page} จาก {count}",
  "pagination.page": "หน้า {page}",
  "pagination.previous": "ก่อนหน้า",
  "pagination.next": "ถัดไป",
  "pagination.jump": "ไปหน้าที่",
  "pagination.go": "ไป",
  "pagination.outside": "ใส่เลขหน้า 1 ถึง {count}",
} as const;

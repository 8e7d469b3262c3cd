export const th = {
  "toast.region": "ข้อความแจ้ง",
  "toast.close": "ปิดข้อความ",
  "toast.times": "{count} ครั้ง",
  "toast.waiting": "และอีก {count} เรื่อง",
} as const;

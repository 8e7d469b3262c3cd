export const th = {
  "combobox.clear": "ล้างช่อง{label}",
  "combobox.open": "เปิดรายการ{label}",
  "combobox.type": "พิมพ์เพื่อค้นหาในรายการ",
  "combobox.searching": "กำลังค้นหา…",
  "combobox.found": "พบ {count} รายการ",
  "combobox.none": "ไม่พบ “{query}” ลองใช้คำอื่นหรือคำที่สั้นลง",
  "combobox.failed": "ค้นหาไม่สำเร็จ ลองอีกครั้ง",
  "combobox.retry": "ค้นหาอีกครั้ง",
  "combobox.useText": "ใช้ “{text}” ตามที่พิมพ์",
  "combobox.unchosen": "“{text}” ยังไม่ได้เลือกจากรายการ เลือกหนึ่งรายการ หรือลบข้อความนี้",
} as const;

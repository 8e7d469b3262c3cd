export const th = {
  "repeatableGroup.add": "เพิ่ม",
  "repeatableGroup.up": "ขึ้น",
  "repeatableGroup.down": "ลง",
  "repeatableGroup.remove": "ลบ",
  "repeatableGroup.duplicate": "ทำสำเนา",
  "repeatableGroup.undo": "เลิกลบ",
  "repeatableGroup.upRow": "ย้าย{row} ขึ้น",
  "repeatableGroup.downRow": "ย้าย{row} ลง",
  // The space lets axe find the word that is seen on the button in the name that is heard.
  "repeatableGroup.removeRow": "ลบ {row}",
  "repeatableGroup.duplicateRow": "ทำสำเนา {row}",
  "repeatableGroup.added": "เพิ่ม{row} แล้ว รวม {total} รายการ",
  "repeatableGroup.removed": "ลบ{row} แล้ว เหลือ {total} รายการ",
  "repeatableGroup.moved": "ย้าย{row} ไปลำดับที่ {position} จาก {total} รายการแล้ว",
  "repeatableGroup.full": "เพิ่มได้ไม่เกิน {max} รายการ",
  "repeatableGroup.empty": "ยังไม่มีรายการ",
} as const;

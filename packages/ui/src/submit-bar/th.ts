export const th = {
  "submitBar.label": "การบันทึก",
  "submitBar.save": "บันทึก",
  "submitBar.again": "ลองบันทึกอีกครั้ง",
  "submitBar.clean": "ยังไม่มีการแก้ไข",
  "submitBar.dirty": "มีการแก้ไขที่ยังไม่บันทึก",
  "submitBar.saving": "กำลังบันทึก",
  "submitBar.saved": "บันทึกแล้ว",
  "submitBar.savedAt": "บันทึกแล้วเมื่อ {time}",
  "submitBar.failed": "บันทึกไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ครบ",
  "submitBar.offline": "ไม่มีอินเทอร์เน็ต เก็บไว้ในเครื่องนี้แล้ว จะส่งเมื่อต่อได้อีกครั้ง",
} as const;

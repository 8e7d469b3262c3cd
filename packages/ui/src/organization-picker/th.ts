export const th = {
  "organizationPicker.add": "เพิ่มหน่วยงานใหม่",
  "organizationPicker.addTitle": "เพิ่มหน่วยงานในทะเบียน",
  "organizationPicker.name": "ชื่อหน่วยงาน",
  "organizationPicker.nameHint": "ชื่อเต็มตามหนังสือจดทะเบียนหรือหนังสือราชการ",
  "organizationPicker.nameMissing": "กรอกชื่อหน่วยงาน",
  "organizationPicker.kind": "ประเภทหน่วยงาน",
  "organizationPicker.save": "เพิ่มในทะเบียน",
  "organizationPicker.saving": "กำลังเพิ่ม…",
  "organizationPicker.cancel": "ยกเลิก",
  "organizationPicker.failed": "เพิ่มไม่สำเร็จ สิ่งที่กรอกยังอยู่ ลองอีกครั้ง",
  "organizationPicker.asStated": "บันทึกชื่อตามที่พิมพ์ ยังไม่ได้เลือกจากทะเบียน",
} as const;

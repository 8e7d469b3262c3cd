export const th = {
  "schemaForm.row": "{row}ที่ {number}",
  "schemaForm.add": "เพิ่ม{row}",
  "schemaForm.submit": "บันทึก",
  "schemaForm.submitting": "กำลังบันทึก…",
  "schemaForm.unsupported": "ยังกรอกช่องนี้ไม่ได้ เพราะยังไม่มีช่องกรอกสำหรับข้อมูลชนิดนี้ ({kind}) โปรดแจ้งผู้ทำแบบฟอร์ม",
  "privacy.with-the-record": "ขอข้อมูลนี้{purpose} เก็บไว้ตราบที่ยังเก็บรายการนี้",
  "privacy.one-year-after-the-end": "ขอข้อมูลนี้{purpose} เก็บไว้อีก 1 ปีหลังสิ้นสุด",
  "privacy.until-withdrawn": "ขอข้อมูลนี้{purpose} เก็บไว้จนกว่าเจ้าของข้อมูลจะขอให้ลบ",
} as const;

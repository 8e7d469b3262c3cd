export const th = {
  "stepper.place": "ขั้นที่ {step} จาก {total}",
  "stepper.title": "ขั้นที่ {step} จาก {total}: {label}",
  "stepper.steps": "ขั้นตอน",
  "stepper.back": "ย้อนกลับ",
  "stepper.next": "ถัดไป",
  "stepper.finish": "ส่ง",
  "stepper.edit": "แก้ไข{label}",
  "stepper.checking": "กำลังตรวจ",
  "stepper.stopped": "ยังไปต่อไม่ได้ ตรวจช่องในขั้นนี้อีกครั้ง",
} as const;

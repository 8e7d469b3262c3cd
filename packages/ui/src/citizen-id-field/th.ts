export const th = {
  "idField.show": "แสดงเลข",
  "idField.hide": "ซ่อนเลข",
  "idField.notDigits": "ใช้ได้เฉพาะตัวเลข พิมพ์ตัวเลข 13 หลัก",
  "idField.wrongLength": "ต้องมีตัวเลข 13 หลัก ตอนนี้มี {count} หลัก",
  "idField.wrongCheck": "มีตัวเลขผิดอย่างน้อยหนึ่งตัว ตรวจกับบัตรหรือเอกสารทีละตัว",
  "idField.notACitizen": "เลขประจำตัวประชาชนขึ้นต้นด้วย 1 ถึง 8 ตรวจหลักแรกอีกครั้ง",
  "idField.notJuristic": "เลขทะเบียนนิติบุคคลขึ้นต้นด้วย 0 ตรวจหลักแรกอีกครั้ง",
} as const;

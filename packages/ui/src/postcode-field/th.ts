export const th = {
  "postcodeField.notDigits": "รหัสไปรษณีย์มีเฉพาะตัวเลข พิมพ์ตัวเลข 5 หลัก เช่น 56000",
  "postcodeField.wrongLength": "รหัสไปรษณีย์ต้องมีตัวเลข 5 หลัก ตอนนี้มี {count} หลัก",
  "postcodeField.wrongFirst": "ไม่มีรหัสไปรษณีย์ที่ขึ้นต้นด้วย 0 ตรวจตัวแรกอีกครั้ง",
  "postcodeField.looking": "กำลังค้นพื้นที่ของรหัสนี้",
  "postcodeField.notFound": "ไม่พบพื้นที่ของรหัสนี้ ตรวจอีกครั้ง",
} as const;

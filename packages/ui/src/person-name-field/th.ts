export const th = {
  "personNameField.title": "คำนำหน้า",
  "personNameField.otherTitle": "คำนำหน้าอื่น",
  "personNameField.otherHint": "เช่น ดร. ผศ. ว่าที่ร้อยตรี",
  "personNameField.other": "อื่น ๆ",
  "personNameField.given": "ชื่อ",
  "personNameField.family": "นามสกุล",
  "personNameField.offer": "แยกชื่อนี้เป็น {parts} หรือไม่",
  "personNameField.split": "แยกให้",
  "personNameField.done": "แยกเป็น {parts} แล้ว ตรวจอีกครั้ง",
  "personNameField.undo": "กลับเป็นอย่างเดิม",
} as const;

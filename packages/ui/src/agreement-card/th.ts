export const th = {
  "agreementCard.parties": "คู่ความร่วมมือ",
  "agreementCard.term": "ระยะเวลา",
  "agreementCard.noTerm": "เอกสารไม่ได้ระบุระยะเวลา",
  "agreementCard.signed": "ลงนาม",
  "agreementCard.descriptive": "เอกสารไม่มีชื่อ ผู้บันทึกตั้งชื่อนี้เอง",
  "agreementCard.place": "พื้นที่",
} as const;

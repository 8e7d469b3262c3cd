export const th = {
  "copyButton.copy": "คัดลอก",
  "copyButton.copied": "คัดลอกแล้ว",
  "copyButton.refused": "คัดลอกให้ไม่ได้ แตะค้างที่ข้อความนี้ แล้วเลือกคัดลอก",
  "copyButton.text": "ข้อความที่จะคัดลอก",
} as const;

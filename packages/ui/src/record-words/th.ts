export const th = {
  "recordWords.parties": "{total} ฝ่าย: {kinds}",
  "recordWords.areas": "{count} พื้นที่",
  "recordWords.organizations": "{count} หน่วยงาน",
  "recordWords.associations": "{count} กลุ่มหรือเครือข่าย",
  "recordWords.posts": "{count} ตำแหน่ง",
  "recordWords.separator": " ",
  "recordWords.fromSigning": "ตั้งแต่วันลงนาม",
  "recordWords.fromSigningUntil": "ตั้งแต่วันลงนาม{until}",
  "recordWords.and": "{names} และ{last}",
  "recordWords.andMore": "{names} และอีก {count} ฝ่าย",
} as const;

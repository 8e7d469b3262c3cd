export const th = {
  "emailField.thai": "มีตัวอักษรไทยในอีเมล เปลี่ยนแป้นพิมพ์เป็นภาษาอังกฤษแล้วพิมพ์ใหม่",
  "emailField.noAt": "อีเมลต้องมีเครื่องหมาย @ เช่น {example}",
  "emailField.several": "พิมพ์อีเมลเดียวในช่องนี้ มีเครื่องหมาย @ ได้ตัวเดียว",
  "emailField.space": "อีเมลมีช่องว่างไม่ได้ ลบช่องว่างออก",
  "emailField.noName": "พิมพ์ชื่อหน้าเครื่องหมาย @ ด้วย เช่น {example}",
  "emailField.noDomain": "ส่วนหลังเครื่องหมาย @ ยังไม่ครบ พิมพ์ให้ครบ เช่น {example}",
  "emailField.form": "อีเมลนี้ส่งถึงไม่ได้ ตรวจทีละตัวอักษร ตัวอย่างที่ถูกคือ {example}",
  "emailField.meant": "หมายถึง {address} ใช่หรือไม่",
  "emailField.use": "ใช้ {address}",
} as const;

export const th = {
  "urlField.space": "ที่อยู่เว็บไซต์มีช่องว่างไม่ได้ ลบช่องว่างออก",
  "urlField.scheme": "ใช้ได้เฉพาะที่อยู่ที่ขึ้นต้นด้วย {http} หรือ {https}",
  "urlField.email": "นี่เป็นอีเมล ช่องนี้รับที่อยู่เว็บไซต์ เช่น {example}",
  "urlField.credentials": "ที่อยู่นี้มีชื่อผู้ใช้อยู่ด้วย ลบส่วนหน้าเครื่องหมาย @ ออก",
  "urlField.noDomain": "ชื่อเว็บไซต์ยังไม่ครบ เช่น {example}",
  "urlField.form": "อ่านเป็นที่อยู่เว็บไซต์ไม่ได้ ตรวจทีละตัว เช่น {example}",
  "urlField.open": "เปิดหน้าเว็บนี้",
  "urlField.newTab": "เปิดในแท็บใหม่",
} as const;

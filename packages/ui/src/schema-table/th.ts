export const th = {
  "schemaFilter.loading": "กำลังเปิดตัวกรอง",
  "schemaFilter.label": "ตัวกรอง",
  "schemaFilter.from": "ตั้งแต่",
  "schemaFilter.to": "ถึง",
  "schemaFilter.yes": "ใช่",
  "schemaFilter.no": "ไม่ใช่",
  "schemaFilter.inverted": "ช่อง “ตั้งแต่” อยู่หลังช่อง “ถึง” สลับกันหรือแก้ช่องใดช่องหนึ่ง",
  "schemaFilter.clear": "ล้างตัวกรอง",
} as const;

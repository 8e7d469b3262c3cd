export const th = {
  "entryForm.refused": "ระบบไม่รับข้อมูลนี้",
  "entryForm.unsaid": "ระบบไม่ได้บอกว่าผิดที่ช่องใด ตรวจดูทุกช่องก่อนส่งใหม่",
  "entryForm.send": "ส่งใหม่",
  "entryForm.cancel": "กลับโดยไม่ส่ง",
  "entryForm.ask": "ทิ้งสิ่งที่เพิ่งแก้หรือไม่",
  "entryForm.ask.what": "รายการเดิมยังอยู่ครบในรายการรอส่ง แต่สิ่งที่เพิ่งแก้จะหายไป",
  "entryForm.leave": "ทิ้งสิ่งที่แก้",
  "entryForm.stay": "แก้ไขต่อ",
  "entryForm.gone": "รายการนี้ส่งหรือลบไปแล้ว",
  "entryForm.gone.what": "ดูรายการรอส่งก่อน ถ้ายังต้องส่ง คัดลอกสิ่งที่แก้ไปกรอกในแบบฟอร์มใหม่",
} as const;

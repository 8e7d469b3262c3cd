export const th = {
  "multiSelect.remove": "{item} เอาออก",
  "multiSelect.removed": "เอา{item}ออกแล้ว เลือกไว้ {count} รายการ",
  "multiSelect.added": "เลือก{item}แล้ว เลือกไว้ {count} รายการ",
  "multiSelect.chosen": "ที่เลือกไว้",
  "multiSelect.count": "เลือกแล้ว {count} รายการ",
  "multiSelect.countOf": "เลือกแล้ว {count} จาก {max} รายการ",
  "multiSelect.full": "เลือกครบ {max} รายการแล้ว เอารายการหนึ่งออกก่อนจึงเลือกเพิ่มได้",
  "multiSelect.all": "เลือกทั้งหมด",
  "multiSelect.none": "เอาออกทั้งหมด",
} as const;

export const th = {
  "numberField.notANumber": "อ่านเป็นตัวเลขไม่ได้ พิมพ์เฉพาะตัวเลข เช่น 1,200",
  "numberField.tooSmall": "ต้องไม่น้อยกว่า {limit}",
  "numberField.tooLarge": "ต้องไม่เกิน {limit}",
  "numberField.more": "เพิ่ม",
  "numberField.less": "ลด",
} as const;

export const th = {
  "timeField.reads": "อ่านว่า {time}",
  "timeField.notATime": "อ่านเป็นเวลาไม่ได้ พิมพ์ชั่วโมงและนาที เช่น 13.00 หรือ 9 โมงเช้า",
  "timeField.midnight": "24.00 น. คือ 00.00 น. ของวันถัดไป พิมพ์ 00.00 หรือ 23.59",
  "timeField.tooEarly": "ต้องไม่ก่อน {limit}",
  "timeField.tooLate": "ต้องไม่เกิน {limit}",
} as const;

export const th = {
  "datePicker.open": "เปิดปฏิทิน",
  "datePicker.choose": "เลือกวันจากปฏิทิน",
  "datePicker.tooEarly": "วันที่ต้องไม่ก่อน {day} ตรวจวันที่อีกครั้ง",
  "datePicker.tooLate": "วันที่ต้องไม่เกิน {day} ตรวจวันที่อีกครั้ง",
  "datePicker.unavailable": "วันที่ {day} เลือกไม่ได้ เลือกวันอื่น",
} as const;

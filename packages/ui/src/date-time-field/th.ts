export const th = {
  "dateTimeField.reads": "อ่านว่า {dateTime}",
  "dateTimeField.notADateTime": "อ่านเป็นวันและเวลาไม่ได้ พิมพ์วัน เดือน ปี แล้วตามด้วยเวลา เช่น 19/07/2562 13.00",
  "dateTimeField.needsTime": "ยังไม่มีเวลา พิมพ์เวลาต่อท้าย เช่น 13.00",
  "dateTimeField.which": "ปีที่พิมพ์เป็น พ.ศ. หรือ ค.ศ. พิมพ์ พ.ศ. หรือ ค.ศ. ไว้หน้าปี เช่น {year}",
  "dateTimeField.be": "พ.ศ. {year}",
  "dateTimeField.ce": "ค.ศ. {year}",
  "dateTimeField.tooEarly": "ต้องไม่ก่อน {limit}",
  "dateTimeField.tooLate": "ต้องไม่เกิน {limit}",
} as const;

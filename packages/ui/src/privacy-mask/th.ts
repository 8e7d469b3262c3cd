export const th = {
  "privacyMask.hidden": "ซ่อนไว้: {label}",
  "privacyMask.show": "แสดง",
  "privacyMask.hide": "ซ่อน",
  "privacyMask.showNamed": "แสดง {label}",
  "privacyMask.hideNamed": "ซ่อน {label}",
  "privacyMask.shown": "แสดงแล้ว จะซ่อนเองใน {seconds} วินาที",
  "privacyMask.failed": "แสดงไม่สำเร็จ ตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง",
} as const;

export const th = {
  "textArea.limit": "พิมพ์ได้ไม่เกิน {max} ตัวอักษร",
  "textArea.left": "พิมพ์ได้อีก {count} ตัวอักษร",
  "textArea.over": "เกินมา {count} ตัวอักษร",
} as const;

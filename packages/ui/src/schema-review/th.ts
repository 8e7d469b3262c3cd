export const th = {
  "schemaReview.yes": "ใช่",
  "schemaReview.no": "ไม่ใช่",
  "schemaReview.baht": "{amount} บาท",
  "schemaReview.percent": "ร้อยละ {amount}",
  "schemaReview.file": "ไฟล์ที่แนบ",
  "schemaReview.unit-baht": "บาท",
  "schemaReview.unit-percent": "ร้อยละ",
  "schemaReview.row": "{name}ที่ {number}",
} as const;

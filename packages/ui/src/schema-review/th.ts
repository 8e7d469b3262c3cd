export const th = {
  "schemaReview.yes": "ใช่",
  "schemaReview.no": "ไม่ใช่",
  "schemaReview.baht": "{amount} บาท",
  "schemaReview.percent": "ร้อยละ {amount}",
  "schemaReview.row": "{name}ที่ {number}",
} as const;

export const th = {
  "schemaSteps.review": "ตรวจทานก่อนส่ง",
  "schemaSteps.submit": "ส่ง",
} as const;

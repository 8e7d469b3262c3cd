export const th = {
  "alertDialog.cancel": "ยกเลิก",
} as const;

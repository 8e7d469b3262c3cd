export const th = {
  "dialog.close": "ปิด",
} as const;

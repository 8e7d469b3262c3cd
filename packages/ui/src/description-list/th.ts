export const th = {
  "descriptionList.empty": "ไม่ระบุ",
} as const;

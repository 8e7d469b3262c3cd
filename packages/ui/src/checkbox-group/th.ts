export const th = {
  "checkboxGroup.all": "เลือกทั้งหมด",
} as const;

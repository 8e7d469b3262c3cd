export const th = {
  "skeleton.loading": "กำลังโหลด",
} as const;

export const th = {
  "banner.region": "ประกาศ",
  "banner.dismiss": "ปิดประกาศ",
} as const;

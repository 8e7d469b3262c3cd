export const th = {
  "breadcrumbs.label": "เส้นทางของหน้านี้",
  "breadcrumbs.more": "แสดงระดับที่ย่อไว้ {count} ระดับ",
} as const;

export const th = {
  "breadcrumbs.label": "คุณอยู่ที่นี่",
  "breadcrumbs.more": "แสดงระดับที่ย่อไว้ {count} ระดับ",
} as const;

export const th = {
  "schemaPrint.number": "ที่",
} as const;

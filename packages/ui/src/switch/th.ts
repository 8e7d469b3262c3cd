export const th = {
  "switch.on": "เปิด",
  "switch.off": "ปิด",
} as const;

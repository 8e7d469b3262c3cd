export const th = {
  "appShell.skip": "ข้ามไปเนื้อหาหลัก",
  "appShell.menu": "เมนู",
  "appShell.close": "ปิดเมนู",
  "appShell.nav": "เมนูหลัก",
} as const;

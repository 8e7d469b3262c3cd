export const th = {
  "provinceMap.loading": "กำลังโหลดแผนที่…",
  "provinceMap.failed": "โหลดแผนที่ไม่สำเร็จ ดูตัวเลขในตารางข้างล่าง หรือลองอีกครั้ง",
  "provinceMap.retry": "ลองอีกครั้ง",
  "provinceMap.province": "จังหวัด{name}",
  "provinceMap.reading": "{name} {value}",
  "provinceMap.noData": "ไม่มีข้อมูล",
  "provinceMap.range": "{from} ถึง {to}",
  "provinceMap.hint": "เลื่อนไปทีละจังหวัดด้วยปุ่มลูกศร",
  "provinceMap.name": "จังหวัด",
  "provinceMap.value": "ค่า",
} as const;

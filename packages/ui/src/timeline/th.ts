export const th = {
  "timeline.noDate": "ไม่ระบุวันที่",
  "timeline.current": "กำลังดำเนินการ",
  "timeline.planned": "ตามแผน",
} as const;

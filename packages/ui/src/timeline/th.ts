export const th = {
  "timeline.noDate": "ไม่ระบุวันที่",
  "timeline.current": "กำลังดำเนินการ",
  "timeline.planned": "ตามแผน",
  "timeline.present": "{start} ถึงปัจจุบัน",
  "timeline.notStated": "{start} ไม่ระบุวันสิ้นสุด",
  "timeline.onlyEnd": "ถึง {end}",
  "timeline.backwards": "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น แสดงตามเอกสาร",
} as const;

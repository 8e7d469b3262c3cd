export const th = {
  "workCycleBoard.area": "พื้นที่",
  "workCycleBoard.noState": "ไม่ระบุ",
  "workCycleBoard.done": "เสร็จแล้ว {done} จาก {total} พื้นที่",
  "workCycleBoard.planned": "กำหนด {date}",
  "workCycleBoard.empty": "ยังไม่มีพื้นที่ในรอบการทำงานนี้",
} as const;

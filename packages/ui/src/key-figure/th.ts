export const th = {
  "keyFigure.rose": "เพิ่มขึ้น {by} จาก {from}",
  "keyFigure.fell": "ลดลง {by} จาก {from}",
  "keyFigure.same": "เท่ากับ {from}",
  "keyFigure.period": "{value} ({period})",
  "keyFigure.baseline": "ค่าฐาน {value}",
  "keyFigure.target": "เป้าหมาย {value}",
  "keyFigure.reached": "ถึงเป้าหมายแล้ว",
  "keyFigure.short": "ยังขาดอีก {by}",
  "keyFigure.over": "ยังเกินอยู่ {by}",
  "keyFigure.better": "ดีขึ้น",
  "keyFigure.worse": "แย่ลง",
  "keyFigure.absent": "ไม่มีข้อมูล",
} as const;

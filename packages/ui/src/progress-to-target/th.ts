export const th = {
  "progressToTarget.from": "ค่าฐาน {value}",
  "progressToTarget.to": "เป้าหมาย {value}",
  "progressToTarget.share": "คืบหน้าแล้วร้อยละ {share}",
  "progressToTarget.back": "ถอยหลังจากค่าฐาน",
  "progressToTarget.beyond": "เกินเป้าหมายแล้ว",
  "progressToTarget.reached": "ถึงเป้าหมายแล้ว",
  "progressToTarget.noWay": "เป้าหมายเท่ากับค่าฐาน",
} as const;

export const th = {
  "statedValue.absent": "ไม่ระบุ",
  "statedValue.not-stated": "เอกสารไม่ได้ระบุไว้",
  "statedValue.not-applicable": "ไม่เกี่ยวข้องกับรายการนี้",
  "statedValue.withheld": "ไม่เปิดเผย",
  "statedValue.not-recorded": "ยังไม่มีผู้บันทึก",
  "statedValue.asStated": "ในเอกสารเขียนว่า “{text}”",
  "statedValue.resolved": "ตรวจสอบกับแหล่งอื่นแล้ว",
  "statedValue.inferred": "ผู้บันทึกอนุมานเอง",
  "statedValue.disputed": "แหล่งข้อมูลให้ไว้ไม่ตรงกัน",
  "statedValue.retracted": "ถอนหรือแก้ไขแล้ว",
  "statedValue.asserter": "ผู้ให้ข้อมูล: {post}",
  "statedValue.reported": "{post} อ้างอิงข้อมูลของ{first}",
} as const;

export const th = {
  "descriptionList.empty": "ไม่ระบุ",
  "descriptionList.not-stated": "เอกสารไม่ได้ระบุไว้",
  "descriptionList.not-applicable": "ไม่เกี่ยวข้องกับรายการนี้",
  "descriptionList.withheld": "ไม่เปิดเผย",
  "descriptionList.not-recorded": "ยังไม่มีผู้บันทึก",
} as const;

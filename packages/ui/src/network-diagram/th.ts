export const th = {
  "networkDiagram.hub": "{hub} เป็นแกนประสานของ {count} ฝ่าย",
  "networkDiagram.knot": "{count} ฝ่ายร่วมข้อตกลงเดียวกัน",
  "networkDiagram.hubRole": "แกนประสาน",
  "networkDiagram.empty": "ยังไม่มีภาคีในเครือข่าย",
} as const;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "NetworkDiagram",
  task: "records",
  title: { th: "ผังเครือข่ายภาคี", en: "Network diagram" },
  summary: {
    th: "วาดว่าใครทำงานร่วมกับใคร มีแกนประสานอยู่กลาง พร้อมรายชื่อที่อ่านแทนภาพได้",
    en: "Who works with whom, the hub in the middle, with a list that says the same in words.",
  },
  keywords: ["เครือข่าย", "ภาคี", "แกนประสาน", "คู่ความร่วมมือ", "network", "hub", "graph"],
  useWhen: ["แสดงคู่ความร่วมมือของข้อตกลงหนึ่ง โดยเฉพาะเมื่อมีแกนประสาน"],
  useNotWhen: ["แสดงสายบังคับบัญชา ให้ใช้รายการซ้อนกันธรรมดา", "มีภาคีหลายร้อยแห่ง ให้ใช้ DataTable ซึ่งค้นและจัดกลุ่มได้"],
  practice: [
    { do: "เรียงภาคีตามลำดับในเอกสาร", dont: "เรียงตามความสำคัญที่คิดขึ้นเอง" },
    { do: "กำหนดแกนประสานเมื่อเอกสารบอกว่ามี", dont: "ตั้งหน่วยงานใหญ่ที่สุดเป็นแกนประสานเอง" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังชื่อภาคีที่เป็นลิงก์ และชี้จุดของภาคีนั้นในภาพ" }],
  heard: [
    { when: "อ่านมาถึงภาพ", says: "ภาพ สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา เป็นแกนประสานของ 10 ฝ่าย" },
    { when: "อ่านรายชื่อ", says: "รายการ 11 ข้อ ตำบลแม่กา" },
  ],
} satisfies ComponentGuide;

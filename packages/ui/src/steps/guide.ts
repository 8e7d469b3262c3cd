import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Steps",
  task: "form",
  title: { th: "ลำดับขั้น", en: "Steps" },
  summary: {
    th: "แสดงว่างานมีกี่ขั้น ถึงขั้นใดแล้ว และขั้นใดต้องแก้ไข",
    en: "How many steps a piece of work has, how far it is, and which step needs correction.",
  },
  keywords: ["ขั้นตอน", "ความคืบหน้า", "สถานะ", "progress", "status", "stages"],
  useWhen: ["งานมีลำดับแน่นอน 2 ถึง 7 ขั้น และคนอ่านต้องรู้ว่าถึงไหนแล้ว"],
  useNotWhen: [
    "ให้กรอกทีละขั้น ให้ใช้ Stepper ซึ่งมีลำดับขั้นนี้อยู่แล้ว",
    "เหตุการณ์มีวันที่แต่ไม่มีลำดับบังคับ ให้ใช้ Timeline",
    "บอกเป็นจำนวน เช่น 3 จาก 8 ครั้ง อย่างเดียว ให้ใช้ Progress",
  ],
  practice: [
    { do: "ตั้งชื่อขั้นเป็นคำกริยาสั้น ๆ เช่น สำรวจครอบครัว", dont: "ใช้เพียง ขั้นที่ 1 ขั้นที่ 2" },
    { do: "ให้มีขั้นที่กำลังทำเพียงขั้นเดียว", dont: "บอกว่ากำลังทำหลายขั้นพร้อมกัน" },
    { do: "แสดงทุกขั้นตั้งแต่แรก", dont: "ซ่อนขั้นที่ยังไม่ถึง" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปขั้นที่กลับไปได้ เมื่อส่ง onSelect" }],
  heard: [
    { when: "อ่านขั้นที่กำลังทำ", says: "จัดกิจกรรม กำลังทำ ขั้นปัจจุบัน" },
    { when: "อ่านขั้นที่มีปัญหา", says: "ทำแผนร่วมกัน ต้องแก้ไข" },
  ],
} satisfies ComponentGuide;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "RadioGroup",
  task: "choose",
  title: { th: "ปุ่มตัวเลือก", en: "Radio group" },
  summary: {
    th: "เลือกหนึ่งข้อจากไม่กี่ข้อที่เห็นพร้อมกัน แตะได้ทั้งแถว",
    en: "One choice from a few, all in sight; the whole row can be pressed.",
  },
  keywords: ["เลือกหนึ่งข้อ", "ตัวเลือก", "ใช่หรือไม่", "radio", "option"],
  useWhen: ["มี 2–5 ข้อ และผู้ใช้ควรเทียบกันก่อนเลือก", "“ไม่” กับ “ยังไม่ตอบ” ต่างกัน"],
  useNotWhen: [
    "เลือกได้หลายข้อ ให้ใช้ CheckboxGroup",
    "ข้อความเดียวที่จริงหรือไม่จริง ให้ใช้ Checkbox",
    "สลับมุมมองของข้อมูลเดียวกัน ให้ใช้ SegmentedControl",
  ],
  practice: [
    { do: "ถามเป็นคำถามในป้ายของกลุ่ม และใส่ hint เมื่อชื่อข้ออย่างเดียวยังไม่ชัด", dont: "เลือกไว้ให้ล่วงหน้าโดยไม่มีเหตุผล" },
    { do: "ใช้ horizontal กับคำสั้น ๆ สองสามคำ", dont: "วางแนวนอนเมื่อข้อความยาว" },
  ],
  keyboard: [
    { keys: "Tab", does: "เข้ากลุ่มที่ข้อที่เลือกไว้ หรือข้อแรก" },
    { keys: "↓ ↑ ← →", does: "ย้ายและเลือก" },
    { keys: "Space", does: "เลือกข้อที่โฟกัสอยู่" },
  ],
  heard: [
    { when: "เข้ากลุ่ม", says: "สถานะของข้อตกลง (จำเป็น) ดูจากหน้าที่มีลายมือชื่อ ร่าง ปุ่มตัวเลือก 1 จาก 3" },
    { when: "มีข้อผิดพลาดขึ้นมา", says: "ข้อผิดพลาด: เลือกสถานะของข้อตกลง" },
  ],
} satisfies ComponentGuide;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "SegmentedControl",
  task: "choose",
  title: { th: "แถบเลือกมุมมอง", en: "Segmented control" },
  summary: {
    th: "สลับมุมมองของข้อมูลเดียวกัน เช่น รายเดือนหรือรายปี มีผลทันที และมีหนึ่งอย่างถูกเลือกเสมอ",
    en: "Switches between two to five views of the same thing, at once; one is always chosen.",
  },
  keywords: ["มุมมอง", "สลับ", "แถบ", "รายเดือน", "toggle group", "button group", "view"],
  useWhen: ["มี 2–5 มุมมองของข้อมูลเดียวกัน ชื่อสั้นคำสองคำ", "ผู้ใช้สลับไปมาบ่อย"],
  useNotWhen: ["เป็นคำตอบในแบบฟอร์ม ให้ใช้ RadioGroup", "พาไปเนื้อหาคนละส่วน ให้ใช้ Tabs", "เปิดหรือปิดอย่างเดียว ให้ใช้ Switch"],
  practice: [
    { do: "ใช้คำสั้นที่เทียบกันได้ เช่น รายเดือน รายไตรมาส รายปี", dont: "ใช้ประโยคยาวที่ต้องตัดเป็นสองบรรทัด" },
    { do: "ให้ไอคอนเป็นส่วนเสริมของคำ", dont: "ใช้ไอคอนอย่างเดียวโดยไม่มีคำ" },
  ],
  keyboard: [
    { keys: "Tab", does: "เข้าแถบที่มุมมองที่เลือกอยู่" },
    { keys: "↓, ↑, ←, →", does: "ไปมุมมองข้าง ๆ และเลือกมุมมองนั้น มีผลทันที" },
  ],
  heard: [
    { when: "เข้าแถบ", says: "ช่วงเวลาของรายงาน รายเดือน ปุ่มตัวเลือก เลือกอยู่ 1 จาก 3" },
    { when: "กดลูกศรขวา", says: "รายไตรมาส ปุ่มตัวเลือก เลือกอยู่ 2 จาก 3" },
  ],
} satisfies ComponentGuide;

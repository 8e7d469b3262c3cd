import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "CheckboxGroup",
  task: "choose",
  title: { th: "กลุ่มช่องทำเครื่องหมาย", en: "Checkbox group" },
  summary: {
    th: "เลือกได้หลายข้อจากไม่กี่ข้อที่เห็นพร้อมกัน มีข้อ “ไม่มีข้อใด” และ “เลือกทั้งหมด” ได้",
    en: "Any number of choices from a few, all in sight, with “none of these” and “choose all” where they are likely.",
  },
  keywords: ["เลือกได้หลายข้อ", "ติ๊ก", "ไม่มีข้อใด", "checkboxes", "multiple choice", "select all"],
  useWhen: ["เลือกได้หลายข้อ และมีไม่เกิน 10 ข้อ", "ควรเห็นทุกข้อพร้อมกัน เช่น กลุ่มเป้าหมายของกิจกรรม"],
  useNotWhen: [
    "เลือกได้ข้อเดียว ให้ใช้ RadioGroup",
    "รายการยาวที่ต้องค้น ให้ใช้ MultiSelect",
    "ข้อความเดียวที่จริงหรือไม่จริง ให้ใช้ Checkbox",
  ],
  practice: [
    { do: "ให้ข้อ “ไม่มีข้อใด” เป็น exclusive เพื่อแยกจากการยังไม่ตอบ", dont: "ถือว่าไม่ทำเครื่องหมายเลยคือไม่มี" },
    { do: "บอกใน hint ว่าเลือกได้หลายข้อ", dont: "ให้ผู้กรอกเดาจากรูปสี่เหลี่ยมของช่อง" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปช่องถัดไป" },
    { keys: "Space", does: "ทำเครื่องหมายหรือเอาออก" },
  ],
  heard: [
    { when: "เข้ากลุ่ม", says: "กลุ่มเป้าหมาย (จำเป็น) เลือกได้หลายข้อ เด็กปฐมวัย กล่องกาเครื่องหมาย ไม่ได้เลือก" },
    { when: "เลือกบางข้อแล้วมาที่เลือกทั้งหมด", says: "เลือกทั้งหมด กล่องกาเครื่องหมาย เลือกบางส่วน" },
    { when: "มีข้อผิดพลาดขึ้นมา", says: "ข้อผิดพลาด: เลือกอย่างน้อย 1 ข้อ" },
  ],
} satisfies ComponentGuide;

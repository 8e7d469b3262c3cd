import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "TextArea",
  task: "write",
  title: { th: "ช่องข้อความหลายบรรทัด", en: "Text area" },
  summary: {
    th: "กรอกข้อความยาว ช่องสูงขึ้นตามที่พิมพ์ และนับตัวอักษรแบบที่คนไทยนับ",
    en: "Several lines of text; the box grows with them and counts characters as readers do.",
  },
  keywords: ["เล่าเรื่อง", "บรรยาย", "หลายบรรทัด", "นับตัวอักษร", "textarea", "multiline", "counter"],
  useWhen: ["คำตอบเป็นเรื่องเล่า คำอธิบาย ผลที่เกิดขึ้น หรือข้อเสนอแนะ"],
  useNotWhen: ["คำตอบบรรทัดเดียว ให้ใช้ TextField", "เป็นรายการหลายข้อที่ต้องนับหรือค้น ให้ใช้ RepeatableGroup"],
  practice: [
    {
      do: "จำกัดความยาวด้วย maxGraphemes เฉพาะเมื่อปลายทางจำกัดจริง",
      dont: "ใช้ maxLength ซึ่งนับสระและวรรณยุกต์แยก และตัดข้อความที่วางทันที",
    },
    { do: "ตั้ง rows ให้พอกับคำตอบที่คาดไว้", dont: "ให้ช่องเตี้ยจนอ่านทวนสิ่งที่พิมพ์ไม่ได้" },
    { do: "บอกใน hint ว่าไม่ต้องใส่ชื่อเด็กหรือครอบครัว", dont: "ขอชื่อหรือเรื่องเฉพาะตัวของเด็กในช่องข้อความ" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "Enter", does: "ขึ้นบรรทัดใหม่" },
  ],
  heard: [
    { when: "โฟกัสมาที่ช่อง", says: "ผลที่เกิดขึ้นกับครอบครัว ช่องแก้ไขข้อความหลายบรรทัด พิมพ์ได้ไม่เกิน 300 ตัวอักษร" },
    { when: "ใกล้ครบ แล้วหยุดหนึ่งวินาที", says: "พิมพ์ได้อีก 20 ตัวอักษร" },
    { when: "เกิน", says: "เกินมา 4 ตัวอักษร" },
  ],
} satisfies ComponentGuide;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "StepperRoot",
  parts: ["StepperSteps", "StepperStep", "StepperNav", "StepperEdit"],
  task: "form",
  title: { th: "แบบฟอร์มทีละขั้น", en: "Stepper" },
  summary: {
    th: "แบ่งแบบฟอร์มยาวเป็นขั้น ตรวจก่อนไปต่อ ย้อนกลับได้โดยคำตอบไม่หาย",
    en: "A long form in steps: each is checked before the next, and going back loses nothing.",
  },
  keywords: ["วิซาร์ด", "ทีละหน้า", "ขั้นตอน", "ถัดไป", "ย้อนกลับ", "wizard", "multi-step", "next", "back"],
  useWhen: ["แบบฟอร์มยาวเกินสองจอ และแต่ละส่วนตอบจบได้ในตัว", "คำตอบส่วนหลังขึ้นกับส่วนแรก"],
  useNotWhen: [
    "กรอกจบในหนึ่งจอ ให้ใช้ FormSection แบ่งเป็นหมวด",
    "คนกรอกต้องกระโดดไปมาระหว่างส่วน ให้ใช้ Tabs หรือหน้าเดียว",
    "แสดงความคืบหน้าอย่างเดียว ให้ใช้ Steps",
  ],
  practice: [
    { do: "ปิดท้ายด้วยขั้นตรวจทาน พร้อมปุ่มแก้ไขของแต่ละขั้น (StepperEdit)", dont: "ส่งทันทีเมื่อพ้นขั้นสุดท้าย" },
    { do: "แสดงข้อผิดพลาดที่ช่องเมื่อ beforeNext ตอบ false", dont: "ปิดปุ่มถัดไปไว้จนกว่าจะกรอกครบ" },
    { do: "เก็บร่างไว้ตลอดทาง", dont: "ล้างคำตอบเมื่อย้อนกลับ" },
  ],
  keyboard: [
    { keys: "Enter ในช่องข้อความ", does: "ไปขั้นถัดไป ไม่ใช่ส่งทั้งแบบฟอร์ม" },
    { keys: "Tab", does: "ไปขั้นที่ทำแล้ว ช่องในขั้นนี้ แล้วปุ่มย้อนกลับและถัดไป" },
    { keys: "Enter, Space ที่ขั้นที่ทำแล้ว", does: "กลับไปขั้นนั้น" },
  ],
  heard: [
    { when: "ไปขั้นถัดไป", says: "ขั้นที่ 2 จาก 3 ผู้เข้าร่วม หัวเรื่อง" },
    { when: "ขั้นนี้ยังไม่ผ่าน", says: "ยังไปต่อไม่ได้ ตรวจช่องในขั้นนี้อีกครั้ง" },
    { when: "กำลังตรวจ", says: "กำลังตรวจ" },
  ],
} satisfies ComponentGuide;

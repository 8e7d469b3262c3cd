import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "TimeField",
  task: "dates",
  title: { th: "ช่องเวลา", en: "Time field" },
  summary: {
    th: "กรอกเวลาอย่างที่เขียนหรือพูด เช่น 13.00 น. หรือ บ่ายโมงครึ่ง แล้วอ่านทวนให้",
    en: "A time as it is written or said, 13:00 or half past one in the afternoon, read back.",
  },
  keywords: ["เวลา", "นาฬิกา", "โมง", "น.", "clock", "hour", "minute", "time picker"],
  useWhen: ["คำตอบเป็นเวลาของวัน เช่น เวลาเริ่มประชุม เวลาให้บริการ"],
  useNotWhen: [
    "ต้องการวันที่ด้วย ให้ใช้ DateTimeField",
    "เป็นระยะเวลา เช่น 2 ชั่วโมง ให้ใช้ NumberField ที่มีหน่วย",
    "มีเวลาให้เลือกไม่กี่รอบ ให้ใช้ RadioGroup",
  ],
  practice: [
    { do: "บอกตัวอย่างที่พิมพ์ได้ใน hint", dont: "บังคับให้เลือกจากรายการ 96 ช่วงเวลา" },
    { do: "กำหนด min และ max เมื่อมีเวลาทำการจริง", dont: "เปลี่ยนเวลาที่ผู้ใช้พิมพ์ให้อยู่ในช่วงเอง" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "↑, ↓", does: "เพิ่มหรือลดทีละ 5 นาที หรือตามที่กำหนดใน step" },
    { keys: "Page Up, Page Down", does: "เพิ่มหรือลดทีละหนึ่งชั่วโมง" },
    { keys: "Enter", does: "จัดรูปเวลา แล้วส่งแบบฟอร์ม" },
  ],
  heard: [
    { when: "พิมพ์เวลาที่อ่านได้", says: "อ่านว่า 13.30 น." },
    { when: "ออกจากช่องโดยอ่านไม่ได้", says: "ข้อผิดพลาด: อ่านเป็นเวลาไม่ได้ พิมพ์ชั่วโมงและนาที เช่น 13.00 หรือ 9 โมงเช้า" },
    { when: "เวลาเลยช่วงที่กำหนด", says: "ข้อผิดพลาด: ต้องไม่เกิน 16.30 น." },
  ],
} satisfies ComponentGuide;

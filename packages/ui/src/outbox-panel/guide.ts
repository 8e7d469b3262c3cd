import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "OutboxPanel",
  parts: ["OutboxStatus", "EntryForm", "NotKeptNotice"],
  task: "form",
  title: { th: "รายการรอส่ง", en: "Outbox panel" },
  summary: {
    th: "บอกว่าสิ่งที่กดส่งแล้วถึงระบบหรือยัง ติดอะไร และต้องทำอะไรต่อ",
    en: "What was sent and has not arrived, why, and what to do about it.",
  },
  keywords: ["ออฟไลน์", "คิวส่ง", "รอสัญญาณ", "ส่งซ้ำ", "outbox", "offline", "queue", "retry", "conflict"],
  useWhen: ["แบบฟอร์มส่งผ่าน openOutbox", "คนทำงานในพื้นที่ที่สัญญาณขาดหายเป็นช่วง ๆ"],
  useNotWhen: ["ร่างที่ยังไม่ได้กดส่ง ให้ใช้ DraftNotice", "ผลการบันทึกของแบบฟอร์มเดียวที่ส่งทันที ให้ใช้ SubmitBar"],
  practice: [
    { do: "วาง OutboxStatus ไว้บนทุกหน้า และให้กดไปดูรายการได้", dont: "ให้คนต้องจำเองว่ายังมีรายการค้างส่ง" },
    { do: "ส่ง nameOf ให้ชื่อที่จำได้ เช่น ชื่อหมู่บ้าน", dont: "แสดงรหัสของระเบียนเป็นชื่อ" },
    {
      do: "เปิด EntryForm จาก onEdit ให้แก้รายการที่ระบบไม่รับ แล้วส่งใหม่แทนที่เดิม",
      dont: "ให้กรอกแบบฟอร์มใหม่ทั้งฉบับ หรือกดส่งซ้ำอีกรายการข้างรายการเดิม",
    },
    { do: "แสดง NotKeptNotice เมื่อ enqueue ไม่รับ จนกว่า sendNow จะสำเร็จ", dont: "เก็บข้อมูลอ่อนไหวไว้รอส่งโดยไม่เข้ารหัส" },
    { do: "เปิด MergeDialog จาก onMerge แล้ว retry ด้วยระเบียนที่รวมแล้ว", dont: "ส่งทับข้อมูลของคนอื่นโดยไม่ให้ดูก่อน" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปปุ่มของแต่ละรายการ ชื่อปุ่มบอกว่าเป็นของรายการใด" },
    { keys: "Esc", does: "ตอนถามว่าจะลบหรือไม่ กลับไปโดยไม่ลบ" },
  ],
  heard: [
    { when: "สัญญาณขาด", says: "โปรดทราบ ยังต่ออินเทอร์เน็ตไม่ได้ เก็บไว้ในเครื่องนี้แล้ว 2 รายการ" },
    { when: "ปุ่มของรายการที่ขัดกัน", says: "เปรียบเทียบและเลือก: บันทึกการลงพื้นที่" },
    { when: "ปุ่มของรายการที่ระบบไม่รับ", says: "แก้ไขข้อมูล: บันทึกการลงพื้นที่" },
    { when: "จำนวนรายการรอส่งเปลี่ยน", says: "รอส่ง 2 รายการ" },
  ],
} satisfies ComponentGuide;

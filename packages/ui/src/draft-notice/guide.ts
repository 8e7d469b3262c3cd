import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "DraftNotice",
  parts: ["DraftStatus"],
  task: "form",
  title: { th: "แจ้งเรื่องร่าง", en: "Draft notice" },
  summary: {
    th: "บอกว่าพบร่างอะไร เก็บอยู่ที่ใด และให้คนเลือกว่าจะทำต่อ ทิ้ง หรือบันทึกเป็นไฟล์",
    en: "Says what draft was found and where the answers are kept, and lets people decide.",
  },
  keywords: ["ร่าง", "บันทึกอัตโนมัติ", "กู้คืน", "ออฟไลน์", "draft", "autosave", "restore", "recover", "offline"],
  useWhen: ["แบบฟอร์มเก็บร่างด้วย draft ของ useSchemaForm หรือด้วย useDraft", "ต้องบอกคนกรอกว่าคำตอบเก็บในเครื่องแล้วเมื่อใด"],
  useNotWhen: ["บอกผลการส่งถึงเซิร์ฟเวอร์ ให้ใช้ SubmitBar", "รายการที่กดส่งแล้วและรอสัญญาณ ให้ใช้ OutboxPanel"],
  practice: [
    { do: "วาง DraftNotice เหนือแบบฟอร์ม และ DraftStatus ข้างปุ่มส่ง", dont: "ใส่คำตอบจากร่างลงแบบฟอร์มโดยไม่ถาม" },
    { do: "เลือก preview เป็นช่องที่ทำให้จำร่างได้ เช่น ชื่อกิจกรรม", dont: "แสดงข้อมูลส่วนบุคคลในตัวอย่างคำตอบ" },
    { do: "บอกว่า “เก็บในเครื่องนี้” เมื่อเซิร์ฟเวอร์ยังไม่ได้รับ", dont: "บอกว่า “บันทึกแล้ว” ทั้งที่ยังไม่ได้ส่ง" },
    { do: "ส่ง onPassphrase เมื่อที่เก็บร่างมีรหัสผ่าน", dont: "เก็บรหัสผ่านไว้ในเครื่องให้คนกรอก" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปปุ่มทำต่อจากร่าง บันทึกร่างเป็นไฟล์ และทิ้งร่าง" },
    { keys: "Enter", does: "ในช่องรหัสผ่าน เปิดร่างที่ล็อกไว้" },
  ],
  heard: [
    { when: "พบร่าง", says: "ข้อมูล มีร่างที่ยังไม่ได้ส่ง กรอกค้างไว้เมื่อ 5 มกราคม 2567 เวลา 13.00 น." },
    { when: "กดทำต่อจากร่าง", says: "ใส่คำตอบจากร่างแล้ว ทำต่อได้เลย" },
    { when: "เครื่องเก็บไม่ได้", says: "ข้อผิดพลาด สิ่งที่กรอกยังไม่ได้เก็บในเครื่องนี้" },
  ],
} satisfies ComponentGuide;

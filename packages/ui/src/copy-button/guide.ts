import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "CopyButton",
  task: "act",
  title: { th: "ปุ่มคัดลอก", en: "Copy button" },
  summary: {
    th: "คัดลอกข้อความหนึ่งไปวางที่อื่น และบอกว่าคัดลอกแล้ว",
    en: "Copies one text to be pasted elsewhere, and says that it has.",
  },
  keywords: ["คลิปบอร์ด", "วาง", "เลขที่หนังสือ", "ลิงก์", "clipboard"],
  useWhen: ["คนต้องนำเลขที่ รหัส หรือที่อยู่เว็บไปวางที่อื่นบ่อย ๆ"],
  useNotWhen: ["คัดลอกทั้งตาราง ให้ใช้คำสั่งของ DataTable", "ข้อความสั้นที่จำได้ ไม่ต้องมีปุ่ม"],
  practice: [
    { do: "บอกว่าคัดลอกอะไร เช่น คัดลอกเลขที่หนังสือ", dont: "มีปุ่ม คัดลอก หลายปุ่มที่ชื่อเหมือนกัน" },
    { do: "แสดงข้อความนั้นไว้ข้างปุ่มด้วย", dont: "คัดลอกสิ่งที่คนมองไม่เห็น" },
  ],
  keyboard: [{ keys: "Enter, Space", does: "คัดลอก โฟกัสยังอยู่ที่ปุ่ม" }],
  heard: [
    { when: "คัดลอกได้", says: "คัดลอกแล้ว" },
    { when: "เบราว์เซอร์ไม่ยอม", says: "คัดลอกให้ไม่ได้ แตะค้างที่ข้อความนี้ แล้วเลือกคัดลอก ข้อความที่จะคัดลอก ช่องแก้ไขข้อความ" },
  ],
} satisfies ComponentGuide;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "ErrorSummary",
  task: "form",
  title: { th: "สรุปข้อผิดพลาด", en: "Error summary" },
  summary: {
    th: "รวมทุกข้อที่ต้องแก้ไว้บนสุดของแบบฟอร์ม แต่ละข้อพาไปที่ช่องนั้น",
    en: "Everything to correct, at the top of the form, each a link to its field.",
  },
  keywords: ["ข้อผิดพลาด", "แก้ไข", "ตรวจสอบ", "validation", "errors"],
  useWhen: ["ส่งแบบฟอร์มแล้วยังมีข้อที่ต้องแก้"],
  useNotWhen: ["เตือนเรื่องที่ส่งต่อได้ ให้ใช้ Notice", "ใช้แทนข้อผิดพลาดที่ช่องไม่ได้ ให้ใช้คู่กับ error ของช่องนั้นเสมอ"],
  practice: [
    { do: "ใช้คำเดียวกับข้อผิดพลาดที่ช่อง", dont: "เขียนเพียง “ข้อมูลไม่ถูกต้อง”" },
    { do: "เปลี่ยน focusKey ทุกครั้งที่กดส่งแล้วไม่ผ่าน", dont: "แสดงสรุประหว่างที่ยังพิมพ์อยู่" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปลิงก์แต่ละข้อ" },
    { keys: "Enter", does: "ไปที่ช่อง และเลื่อนให้เห็นป้ายของช่อง ถ้าเป็นกลุ่มไปข้อที่เลือกไว้หรือข้อแรก" },
  ],
  heard: [
    { when: "สรุปปรากฏ หรือ focusKey เปลี่ยน", says: "มี 2 ข้อที่ต้องแก้ไข" },
    { when: "กด Enter ที่ลิงก์", says: "ชื่อหน่วยงาน ข้อผิดพลาด: กรอกชื่อหน่วยงาน" },
  ],
} satisfies ComponentGuide;

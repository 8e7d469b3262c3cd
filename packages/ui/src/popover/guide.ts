import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "PopoverContent",
  parts: ["PopoverRoot", "PopoverTrigger", "PopoverClose"],
  task: "tell",
  title: { th: "กล่องข้างปุ่ม", en: "Popover" },
  summary: {
    th: "กล่องเล็กที่ปุ่ม เปิดมาอ่านคำอธิบายหรือปรับค่าเล็กน้อย โดยหน้ายังใช้ได้ตามปกติ",
    en: "A small panel at its button to read or adjust something, while the page stays in use.",
  },
  keywords: ["คำอธิบาย", "ตั้งค่า", "popup", "popover", "dropdown"],
  useWhen: ["อธิบายคำหรือตัวเลขที่คนส่วนใหญ่รู้แล้ว", "ปรับการแสดงผลสองสามอย่าง เช่น เลือกคอลัมน์"],
  useNotWhen: [
    "เป็นคำสั่งให้เลือกทำ ให้ใช้ Menu",
    "ต้องทำให้เสร็จก่อนไปต่อ ให้ใช้ Dialog",
    "ทุกคนต้องรู้ ให้เขียนไว้ในหน้าหรือใน hint ของช่อง",
  ],
  practice: [
    { do: "ให้ปุ่มบอกว่าจะได้อ่านอะไร เช่น นับอย่างไร", dont: "ใช้เครื่องหมายคำถามลอย ๆ ที่ไม่มีชื่อ" },
    { do: "ใส่เนื้อหาที่อ่านจบโดยไม่ต้องเลื่อน", dont: "ใส่แบบฟอร์มยาวไว้ในกล่อง" },
  ],
  keyboard: [
    { keys: "Enter, Space", does: "เปิดหรือปิดกล่อง เมื่ออยู่ที่ปุ่ม" },
    { keys: "Tab", does: "ไปยังสิ่งถัดไปในกล่อง เมื่อพ้นกล่องแล้วกล่องปิดเอง" },
    { keys: "Esc", does: "ปิดกล่อง และกลับไปที่ปุ่ม" },
  ],
  heard: [
    { when: "อยู่ที่ปุ่ม", says: "นับอย่างไร ปุ่ม ยุบอยู่ มีหน้าต่าง" },
    { when: "เปิดกล่อง", says: "วิธีนับครอบครัวที่เข้าร่วม หน้าต่าง" },
  ],
} satisfies ComponentGuide;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "AgendaList",
  task: "dates",
  title: { th: "กำหนดการรายวัน", en: "Agenda list" },
  summary: {
    th: "กิจกรรมเรียงตามวัน พร้อมเวลา สถานที่ และสถานะ",
    en: "Events day by day, with times, places and how they stand.",
  },
  keywords: ["กำหนดการ", "นัดหมาย", "กิจกรรม", "ประชุม", "schedule", "agenda"],
  useWhen: ["แสดงกิจกรรมที่จะถึง หรือที่ผ่านมา หลายวันต่อกัน", "พื้นที่แคบ เช่น บนมือถือ"],
  useNotWhen: ["ต้องเห็นวันว่างและวันซ้อนของทั้งเดือน ให้ใช้ CalendarMonth", "เปรียบเทียบหลายรายการหลายคอลัมน์ ให้ใช้ DataTable"],
  practice: [
    { do: "บอกสถานะเป็นคำ เช่น “เลื่อน”", dont: "ใช้สีอย่างเดียวบอกว่ายกเลิก" },
    { do: "ใส่ปุ่มเพิ่มกิจกรรมใน empty เมื่อผู้ใช้เพิ่มได้", dont: "ปล่อยหน้าว่างเมื่อยังไม่มีกิจกรรม" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปชื่อกิจกรรมที่เป็นลิงก์ ตามลำดับ" }],
  heard: [
    { when: "อ่านถึงหัวข้อของวัน", says: "วันอังคารที่ 6 กุมภาพันธ์ 2567" },
    { when: "อ่านกิจกรรม", says: "09.00–12.00 น. ประชุมคณะทำงาน ยืนยันแล้ว สถานที่ ศาลาประชาคมบ้านดอนสว่าง" },
    { when: "ไม่มีกิจกรรม", says: "ยังไม่มีกิจกรรมในช่วงนี้" },
  ],
} satisfies ComponentGuide;

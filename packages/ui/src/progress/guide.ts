import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Progress",
  task: "tell",
  title: { th: "ความคืบหน้า", en: "Progress" },
  summary: {
    th: "บอกว่างานที่ใช้เวลาไปถึงไหนแล้ว เป็นคำและเป็นแถบ เช่น ส่งแล้ว 12 จาก 40 รายการ",
    en: "How far a longer work has come, in words and as a bar: sent 12 of 40 records.",
  },
  keywords: ["กำลังส่ง", "นำเข้า", "อัปโหลด", "ร้อยละ", "progress bar", "loading"],
  useWhen: ["งานใช้เวลาเกินสองสามวินาที เช่น นำเข้าไฟล์ ส่งรายงานที่ค้าง"],
  useNotWhen: [
    "รอไม่นาน ให้ใช้ Spinner",
    "บอกผลเทียบกับเป้าหมายของโครงการ ให้ใช้ ProgressToTarget",
    "บอกขั้นตอนของแบบฟอร์ม ให้ใช้ Stepper",
  ],
  practice: [
    { do: "นับเป็นหน่วยที่คนเข้าใจ เช่น รายการ ไฟล์", dont: "บอกร้อยละที่เดาเอา" },
    { do: "บอกว่าปิดหน้านี้ได้หรือไม่ใน hint", dont: "ปล่อยแถบค้างไว้โดยไม่บอกว่ารออะไร" },
  ],
  keyboard: [],
  heard: [
    { when: "อ่านมาถึงแถบ", says: "ส่งแล้ว แถบความคืบหน้า 12 จาก 40 รายการ" },
    { when: "ยังไม่รู้ว่าเท่าไร", says: "กำลังอ่านไฟล์ แถบความคืบหน้า กำลังทำงาน" },
    { when: "อ่านขั้นของงาน", says: "อ่านไฟล์ เสร็จแล้ว ตรวจข้อมูล กำลังทำ บันทึก ยังไม่ถึง" },
  ],
} satisfies ComponentGuide;

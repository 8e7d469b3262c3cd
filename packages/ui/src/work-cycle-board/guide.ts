import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "WorkCycleBoard",
  task: "records",
  title: { th: "กระดานรอบการทำงาน", en: "Work cycle board" },
  summary: {
    th: "แสดงว่าแต่ละพื้นที่ทำมาถึงขั้นตอนใดในสี่ขั้นตอน ได้แก่ ประชุม สำรวจ ทำแผน และจัดเวทีเรียนรู้",
    en: "How far each area has come in the four steps: meet, survey, plan and learn.",
  },
  keywords: ["ขั้นตอน", "ความก้าวหน้า", "ตำบล", "ประชุมคณะทำงาน", "เวทีเรียนรู้", "progress", "matrix", "milestone"],
  useWhen: ["ติดตามงานเดียวกันในหลายพื้นที่ และต้องเห็นว่าพื้นที่ใดค้างขั้นตอนใด"],
  useNotWhen: ["ติดตามพื้นที่เดียว ให้ใช้ Steps หรือ Timeline", "แต่ละพื้นที่มีขั้นตอนไม่เหมือนกัน ให้ใช้ DataTable"],
  practice: [
    { do: "ใช้เป็นภาพรวมในที่ประชุม เรียงพื้นที่ตามข้อตกลง", dont: "เรียงพื้นที่ตามผลงานเพื่อจัดอันดับ" },
    { do: "แสดง “ไม่ระบุ” เมื่อยังไม่มีรายงาน", dont: "ถือว่าไม่มีรายงานแปลว่ายังไม่เริ่ม" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังพื้นที่ถัดไปที่เป็นลิงก์" }],
  heard: [
    { when: "เข้ามาในตาราง", says: "ตาราง ความก้าวหน้าของ 10 ตำบล 11 แถว 5 คอลัมน์" },
    { when: "เลื่อนไปยังช่อง", says: "ตำบลแม่กา สำรวจฐานข้อมูลสถานการณ์ เสร็จแล้ว 16 มี.ค. 63" },
  ],
} satisfies ComponentGuide;

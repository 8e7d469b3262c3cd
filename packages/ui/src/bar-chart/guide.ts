import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "BarChart",
  task: "figures",
  title: { th: "แผนภูมิแท่ง", en: "Bar chart" },
  summary: {
    th: "เทียบจำนวนของหลายพื้นที่หรือหลายกลุ่ม ด้วยแท่งแนวนอนที่มีตัวเลขกำกับทุกแท่ง",
    en: "Compares amounts with lying bars, each with its figure.",
  },
  keywords: ["กราฟ", "แท่ง", "เปรียบเทียบ", "จำนวน", "graph", "columns", "comparison"],
  useWhen: ["เทียบจำนวนของรายการที่ไม่ใช่ลำดับเวลา เช่น ตำบล กลุ่มวัย"],
  useNotWhen: [
    "ดูการเปลี่ยนแปลงหลายปี ให้ใช้ LineChart",
    "เทียบสองค่าของรายการเดียวกัน เช่น ค่าฐานกับปัจจุบัน ให้ใช้ DotPlot",
    "มีค่าเดียว ให้ใช้ KeyFigure",
  ],
  practice: [
    { do: "เริ่มแท่งที่ศูนย์เสมอ ซึ่งชุดนี้ทำให้", dont: "ตัดแกนเพื่อให้ความต่างดูมาก" },
    { do: "ใช้ไม่เกินสี่ชุดข้อมูลในภาพเดียว", dont: "ใส่ทุกอย่างในภาพเดียวจนต้องเพ่งหาคู่สี" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยัง “ดูตัวเลขเป็นตาราง”" },
    { keys: "Enter, Space ที่ “ดูตัวเลขเป็นตาราง”", does: "เปิดหรือปิดตารางตัวเลข" },
  ],
  heard: [
    { when: "อ่านมาถึงภาพ", says: "รายการ ครอบครัวที่ร่วมเวทีเรียนรู้ ปี 2566 3 รายการ ต่ำสุด 42 ครอบครัว สูงสุด 96 ครอบครัว" },
    { when: "อ่านทีละแถว", says: "ตำบลแม่กา 96 ครอบครัว" },
  ],
} satisfies ComponentGuide;

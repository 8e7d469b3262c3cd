import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "KeyFigure",
  task: "figures",
  title: { th: "ตัวเลขสำคัญ", en: "Key figure" },
  summary: {
    th: "แสดงค่าตัวชี้วัดหนึ่งค่า พร้อมช่วงเวลา ค่าฐาน เป้าหมาย และแนวโน้มเป็นคำ",
    en: "One indicator value with its period, baseline, target, and the way it went, in words.",
  },
  keywords: ["ตัวชี้วัด", "เป้าหมาย", "ค่าฐาน", "ผลงาน", "KPI", "metric", "stat", "indicator", "statistic", "stat card"],
  useWhen: ["บอกผลสำคัญไม่กี่ค่าไว้บนสุดของหน้าหรือรายงาน"],
  useNotWhen: ["มีตัวชี้วัดหลายตัวให้เทียบกัน ให้ใช้ IndicatorTable", "ต้องเห็นทุกปี ให้ใช้ LineChart"],
  practice: [
    { do: "บอกเสมอว่าเป็นค่าของช่วงเวลาใด", dont: "วางตัวเลขใหญ่โดยไม่มีหน่วยและปี" },
    { do: "บอกว่าค่ามากขึ้นแปลว่าดีขึ้นหรือแย่ลง ด้วย better", dont: "ให้สีเขียวกับทุกค่าที่เพิ่มขึ้น แม้เป็นจำนวนเด็กที่ถูกทำร้าย" },
  ],
  keyboard: [],
  heard: [
    {
      when: "อ่านมาถึงตัวเลข",
      says: "ครอบครัวที่ร่วมเวทีเรียนรู้ 96 ครอบครัว ปี 2566 เพิ่มขึ้น 38 จาก 58 (ปี 2562) ดีขึ้น เป้าหมาย 90 ครอบครัว (ปี 2567) ถึงเป้าหมายแล้ว",
    },
  ],
} satisfies ComponentGuide;

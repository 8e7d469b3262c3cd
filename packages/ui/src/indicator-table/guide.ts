import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "IndicatorTable",
  task: "figures",
  title: { th: "ตารางตัวชี้วัด", en: "Indicator table" },
  summary: {
    th: "รวมตัวชี้วัดหลายตัวในตารางเดียว มีค่าฐาน เป้าหมาย ค่าล่าสุด แนวโน้ม และความก้าวหน้า",
    en: "Many indicators in one table: baseline, target, latest, trend and progress.",
  },
  keywords: ["ตัวชี้วัด", "รายงานผล", "เป้าหมาย", "ค่าฐาน", "results framework", "KPI", "indicator"],
  useWhen: ["รายงานผลตัวชี้วัดของแผนงานหรือข้อตกลงหนึ่ง"],
  useNotWhen: ["ต้องค้น กรอง หรือจัดกลุ่มข้อมูลจำนวนมาก ให้ใช้ DataTable", "มีตัวชี้วัดสองสามตัว ให้ใช้ KeyFigure"],
  practice: [
    { do: "เรียงตัวชี้วัดตามกรอบตัวชี้วัดของเอกสาร", dont: "เรียงตามผลงานจากดีไปแย่" },
    { do: "แสดงเหตุที่ไม่มีค่า", dont: "เว้นช่องว่าง หรือใส่ศูนย์แทนค่าที่ไม่ได้วัด" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังตัวชี้วัดที่เป็นลิงก์" }],
  heard: [{ when: "เลื่อนไปยังช่อง", says: "สัมพันธภาพของคนในครอบครัว ค่าล่าสุด 72 % ปี 2566" }],
} satisfies ComponentGuide;

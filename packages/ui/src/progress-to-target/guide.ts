import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "ProgressToTarget",
  task: "figures",
  title: { th: "ความก้าวหน้าสู่เป้าหมาย", en: "Progress to target" },
  summary: {
    th: "แสดงว่าค่าปัจจุบันเดินทางจากค่าฐานมาถึงไหนเมื่อเทียบกับเป้าหมาย",
    en: "How far a value has come from its baseline towards its target.",
  },
  keywords: ["เป้าหมาย", "ค่าฐาน", "ร้อยละ", "meter", "goal", "progress"],
  useWhen: ["ตัวชี้วัดมีทั้งค่าฐานและเป้าหมาย หรือมีเป้าหมายที่นับจากศูนย์"],
  useNotWhen: ["งานที่กำลังประมวลผลอยู่ เช่น ส่งไฟล์ ให้ใช้ Progress", "ไม่มีเป้าหมาย ให้ใช้ KeyFigure"],
  practice: [
    { do: "แสดงค่าที่ถอยหลังจากค่าฐานตามจริง", dont: "ปัดค่าที่ถอยหลังให้เป็นศูนย์" },
    { do: "ใช้กับเป้าหมายที่ลดลงได้ เช่น ลดจาก 30 เหลือ 10", dont: "กลับเครื่องหมายของข้อมูลเพื่อให้แถบเดินไปทางขวา" },
  ],
  keyboard: [],
  heard: [
    {
      when: "อ่านมาถึงแถบ",
      says: "ครอบครัวที่ร่วมเวที 72 ครอบครัว คืบหน้าแล้วร้อยละ 43 ค่าฐาน 58 ครอบครัว (ปี 2562) เป้าหมาย 90 ครอบครัว (ปี 2567)",
    },
  ],
} satisfies ComponentGuide;

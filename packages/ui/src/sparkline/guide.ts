import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Sparkline",
  task: "figures",
  title: { th: "เส้นแนวโน้มย่อ", en: "Sparkline" },
  summary: {
    th: "เส้นแนวโน้มขนาดเล็กเท่าคำหนึ่งคำ วางข้างตัวเลข",
    en: "The way a figure went, as small as a word beside it.",
  },
  keywords: ["แนวโน้ม", "เส้นเล็ก", "กราฟย่อ", "trend", "inline chart"],
  useWhen: ["วางข้างตัวเลขในตารางหรือการ์ด เพื่อบอกทิศทาง"],
  useNotWhen: ["ต้องอ่านค่าแต่ละปี ให้ใช้ LineChart"],
  practice: [
    { do: "บอกใน label ว่าเป็นตัวเลขของอะไร", dont: "ใช้เส้นย่อแทนตัวเลข โดยไม่แสดงตัวเลขเลย" },
    { do: "ใช้ช่วงเวลาเดียวกันทั้งคอลัมน์", dont: "เทียบเส้นที่ยาวไม่เท่ากันในตารางเดียวกัน" },
  ],
  keyboard: [],
  heard: [{ when: "อ่านมาถึงเส้น", says: "ภาพ ครอบครัวที่ร่วมเวที เพิ่มขึ้นจาก 42 เป็น 96" }],
} satisfies ComponentGuide;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "LineChart",
  task: "figures",
  title: { th: "แผนภูมิเส้น", en: "Line chart" },
  summary: {
    th: "แสดงว่าตัวเลขเปลี่ยนไปอย่างไรตามปีหรือเดือน และเลื่อนอ่านค่าทีละจุดได้",
    en: "How figures went over the years or months, read point by point.",
  },
  keywords: ["กราฟ", "เส้น", "แนวโน้ม", "รายปี", "trend", "time series", "graph"],
  useWhen: ["ข้อมูลเรียงตามเวลา และมีตั้งแต่สามจุดขึ้นไป"],
  useNotWhen: ["รายการไม่ได้เรียงตามเวลา ให้ใช้ BarChart", "ต้องการแนวโน้มเล็ก ๆ ข้างตัวเลข ให้ใช้ Sparkline"],
  practice: [
    { do: "ส่งปีเป็น ค.ศ. แบบ ISO เช่น 2023 ภาพจะแสดงเป็น พ.ศ. ให้เอง", dont: "พิมพ์ปี พ.ศ. ลงไปเอง แล้วสลับปฏิทินไม่ได้" },
    { do: "เว้นช่วงที่ไม่ได้วัดไว้เป็นช่องว่าง", dont: "ใส่ศูนย์แทนปีที่ไม่มีข้อมูล" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังแถบเลื่อน แล้วไปยังตาราง" },
    { keys: "←, →", does: "อ่านค่าของจุดก่อนหน้าหรือถัดไป" },
    { keys: "Home, End", does: "ไปยังจุดแรกหรือจุดสุดท้าย" },
    { keys: "Enter, Space ที่ “ดูตัวเลขเป็นตาราง”", does: "เปิดหรือปิดตารางตัวเลข" },
  ],
  heard: [
    { when: "อ่านมาถึงภาพ", says: "ภาพ เด็กปฐมวัยที่มีพัฒนาการสมวัย 5 รายการ ต่ำสุด 58 % สูงสุด 86 %" },
    { when: "กดลูกศรขวาที่แถบเลื่อน", says: "2566: ตำบลแม่กา 86 %, ตำบลแม่ใส 79 %" },
  ],
} satisfies ComponentGuide;

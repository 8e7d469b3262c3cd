import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Switch",
  task: "choose",
  title: { th: "สวิตช์เปิดปิด", en: "Switch" },
  summary: {
    th: "เปิดหรือปิดการตั้งค่าหนึ่งอย่าง มีผลทันทีโดยไม่ต้องกดบันทึก และบอกสถานะเป็นคำ",
    en: "Turns one setting on or off at once, without a button to save it, and says its state in words.",
  },
  keywords: ["เปิด", "ปิด", "ตั้งค่า", "toggle", "on off", "setting"],
  useWhen: ["การตั้งค่าที่มีสองสถานะและมีผลทันที เช่น การแจ้งเตือน การใช้งานแบบออฟไลน์"],
  useNotWhen: ["เป็นคำตอบในแบบฟอร์มที่ต้องกดบันทึก ให้ใช้ Checkbox", "มีมากกว่าสองสถานะ ให้ใช้ SegmentedControl หรือ RadioGroup"],
  practice: [
    { do: "เขียนป้ายเป็นชื่อของสิ่งที่เปิดหรือปิด เช่น แจ้งเตือนทางอีเมล", dont: "เปลี่ยนป้ายตามสถานะ เช่น “เปิดแจ้งเตือน” เป็น “ปิดแจ้งเตือน”" },
    { do: "บอกผลใน error และสลับกลับ เมื่อเปลี่ยนไม่สำเร็จ", dont: "ปล่อยให้สวิตช์บอกว่าเปิดทั้งที่ยังไม่มีผล" },
  ],
  keyboard: [{ keys: "Space", does: "เปิดหรือปิด" }],
  heard: [
    { when: "โฟกัสมาที่สวิตช์", says: "แจ้งเตือนทางอีเมล สวิตช์ ปิด ทุกเช้าวันจันทร์" },
    { when: "กด Space", says: "เปิด" },
  ],
} satisfies ComponentGuide;

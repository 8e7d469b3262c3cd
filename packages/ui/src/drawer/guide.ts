import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "DrawerContent",
  parts: ["DrawerRoot", "DrawerTrigger", "DrawerFooter", "DrawerClose"],
  task: "tell",
  title: { th: "แผงข้าง", en: "Drawer" },
  summary: {
    th: "แผงที่เปิดจากขอบจอ สำหรับตัวกรองหรือรายละเอียดของหนึ่งรายการ บนโทรศัพท์ขึ้นจากด้านล่าง",
    en: "A panel from the edge of the screen, for filters or the details of one row. From below on a phone.",
  },
  keywords: ["แผงด้านข้าง", "ตัวกรอง", "รายละเอียด", "side panel", "sheet", "bottom sheet"],
  useWhen: ["ตั้งตัวกรองของรายการ", "ดูรายละเอียดของหนึ่งรายการโดยไม่เสียที่ที่ดูอยู่"],
  useNotWhen: ["งานหนึ่งอย่างที่ต้องทำให้เสร็จ ให้ใช้ Dialog", "ต้องใช้ควบคู่กับหน้าเดิมตลอด ให้วางไว้ในหน้า", "คำอธิบายสั้น ๆ ให้ใช้ Popover"],
  practice: [
    { do: "ตั้ง closeOnOutsidePress เมื่อแผงมีไว้อ่านอย่างเดียว", dont: "ปิดแผงเมื่อแตะข้างนอก ทั้งที่มีช่องกรอกค้างอยู่" },
    { do: "มีปุ่มที่บอกผล เช่น ดู 24 รายการ ใน DrawerFooter", dont: "ซ่อนปุ่มไว้ใต้เนื้อหาที่ต้องเลื่อน" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องหรือปุ่มถัดไป วนอยู่ในแผง" },
    { keys: "Esc", does: "ปิดแผง หรือปิดสิ่งที่เปิดอยู่ในแผงก่อน" },
  ],
  heard: [
    { when: "เปิดแผง", says: "กรองข้อตกลง หน้าต่าง สถานะ" },
    { when: "ปิดแผง", says: "กรองข้อตกลง ปุ่ม (กลับมาที่ปุ่มที่เปิด)" },
  ],
} satisfies ComponentGuide;

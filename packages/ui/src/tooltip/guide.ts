import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Tooltip",
  task: "tell",
  title: { th: "คำเสริม", en: "Tooltip" },
  summary: {
    th: "คำสั้น ๆ ที่ขึ้นเมื่อชี้หรือโฟกัสที่ปุ่ม เสริมจากชื่อที่ปุ่มมีอยู่แล้ว",
    en: "A few words on hover or focus, beside the name that the button already has.",
  },
  keywords: ["คำใบ้", "ชี้เมาส์", "hint", "hover"],
  useWhen: ["เสริมความหมายหรือบอกปุ่มลัดของปุ่มที่มีแต่ไอคอน สำหรับคนที่ใช้เมาส์หรือแป้นพิมพ์"],
  useNotWhen: [
    "เป็นเรื่องที่ต้องรู้จึงจะทำถูก คนใช้โทรศัพท์ไม่เห็น ให้เขียนไว้ในหน้า",
    "มีลิงก์หรือปุ่มข้างใน ให้ใช้ Popover",
    "อธิบายวิธีกรอกช่อง ให้ใช้ hint ของช่อง",
  ],
  practice: [
    { do: "เขียนไม่เกินหนึ่งประโยค", dont: "ใส่ข้อความยาวหลายบรรทัด" },
    { do: "ตั้งชื่อปุ่มด้วย aria-label ให้ครบก่อน แล้วจึงเสริม", dont: "ใช้คำเสริมแทนชื่อของปุ่ม" },
  ],
  keyboard: [
    { keys: "Tab", does: "มาที่ปุ่มแล้วคำเสริมขึ้นทันที ออกจากปุ่มแล้วหายไป" },
    { keys: "Esc", does: "ซ่อนคำเสริม โฟกัสยังอยู่ที่ปุ่ม" },
  ],
  heard: [{ when: "โฟกัสมาที่ปุ่ม", says: "พิมพ์ข้อตกลง ปุ่ม พิมพ์ลงกระดาษ A4 ได้ 2 หน้า" }],
} satisfies ComponentGuide;

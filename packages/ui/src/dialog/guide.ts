import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "DialogContent",
  parts: ["DialogRoot", "DialogTrigger", "DialogFooter", "DialogClose"],
  task: "tell",
  title: { th: "หน้าต่างซ้อน", en: "Dialog" },
  summary: {
    th: "งานสั้น ๆ หนึ่งอย่างที่ต้องทำให้เสร็จหรือยกเลิกก่อนกลับไปทำต่อ บนโทรศัพท์เป็นแผ่นเต็มจอ",
    en: "One short task to finish or cancel before going on. A full-screen sheet on a phone.",
  },
  keywords: ["ป๊อปอัป", "หน้าต่าง", "modal", "popup", "backdrop"],
  useWhen: ["เพิ่มหรือแก้หนึ่งรายการ โดยยังต้องกลับมาที่หน้าเดิม"],
  useNotWhen: [
    "แบบฟอร์มยาวหรือข้อความที่ต้องอ่านเทียบกับหน้าเดิม ให้เปิดเป็นหน้าใหม่",
    "ถามให้แน่ใจก่อนทำสิ่งที่ย้อนกลับไม่ได้ ให้ใช้ AlertDialog",
    "ดูรายละเอียดหรือตัวกรองข้างรายการ ให้ใช้ Drawer",
  ],
  practice: [
    { do: "ตั้งชื่อด้วยสิ่งที่จะทำ เช่น เพิ่มคู่ความร่วมมือ", dont: "ตั้งชื่อว่า แจ้งเตือน หรือไม่มีชื่อ" },
    { do: "ให้ปุ่มใน DialogFooter เป็นคำกริยา และมีทางยกเลิก", dont: "มีปุ่ม ตกลง ปุ่มเดียว" },
    {
      do: "ใช้ onRequestClose ถามก่อนปิด เมื่อมีสิ่งที่กรอกค้างไว้",
      dont: "ตั้ง closeOnOutsidePress เมื่อมีช่องให้กรอก แตะพลาดครั้งเดียวจะเสียสิ่งที่พิมพ์",
    },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องหรือปุ่มถัดไป วนอยู่ในหน้าต่าง" },
    { keys: "Shift + Tab", does: "ย้อนกลับไปช่องหรือปุ่มก่อนหน้า" },
    { keys: "Esc", does: "ปิดชั้นในสุดทีละชั้น รายการของช่องค้นที่เปิดอยู่ปิดก่อนหน้าต่าง" },
  ],
  heard: [
    { when: "เปิดหน้าต่าง", says: "เพิ่มคู่ความร่วมมือ หน้าต่าง เพิ่มได้ทีละหนึ่งหน่วยงาน แก้ไขภายหลังได้ ชื่อหน่วยงาน ช่องแก้ไขข้อความ" },
    { when: "ปิดหน้าต่าง", says: "เพิ่มคู่ความร่วมมือ ปุ่ม (กลับมาที่ปุ่มที่เปิด)" },
  ],
} satisfies ComponentGuide;

import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "AccordionRoot",
  parts: ["AccordionItem"],
  task: "way",
  title: { th: "หัวข้อพับได้", en: "Accordion" },
  summary: {
    th: "หัวข้อหลายข้อที่เปิดอ่านเฉพาะข้อที่ต้องการ ค้นคำในหน้าเจอแม้หัวข้อปิดอยู่ และพิมพ์ออกมาครบ",
    en: "Sections that open in place; the browser's search finds what is closed, and paper shows all.",
  },
  keywords: ["พับ", "กาง", "คำถามที่พบบ่อย", "รายละเอียดเพิ่มเติม", "accordion", "details", "disclosure", "faq", "collapse"],
  useWhen: ["เนื้อหายาวหลายข้อ และแต่ละคนต้องการเพียงบางข้อ", "คำถามที่พบบ่อย หรือคำอธิบายประกอบแบบฟอร์ม"],
  useNotWhen: [
    "ทุกคนต้องอ่านทั้งหมด ให้ใช้หัวเรื่องธรรมดา",
    "สลับมุมมองของเรื่องเดียวกัน ให้ใช้ Tabs",
    "ซ่อนช่องที่ต้องกรอก ให้ใช้ FormSection หรือ Stepper",
  ],
  practice: [
    { do: "ตั้งชื่อหัวข้อให้รู้ว่าข้างในมีอะไร", dont: "ใช้คำว่า รายละเอียด ซ้ำกันทุกข้อ" },
    { do: "ปล่อยให้เปิดหลายข้อพร้อมกันได้", dont: "ใช้ name ให้เปิดได้ทีละข้อเมื่อผู้ใช้ต้องเทียบกัน" },
    { do: "เปิดข้อที่คนส่วนใหญ่ต้องการไว้ก่อนด้วย defaultOpen", dont: "ซ่อนข้อความเตือนสำคัญไว้ในหัวข้อที่ปิด" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังหัวข้อถัดไป" },
    { keys: "Enter, Space", does: "เปิดหรือปิดหัวข้อ" },
  ],
  heard: [
    { when: "โฟกัสที่หัวข้อ", says: "ใครเข้าร่วมได้ ยุบอยู่" },
    { when: "เปิดหัวข้อ", says: "ขยายแล้ว" },
  ],
} satisfies ComponentGuide;

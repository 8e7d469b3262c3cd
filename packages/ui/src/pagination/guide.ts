import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Pagination",
  task: "way",
  title: { th: "แบ่งหน้า", en: "Pagination" },
  summary: {
    th: "เปลี่ยนหน้าของรายการยาว และบอกว่าอยู่หน้าใดจากทั้งหมดกี่หน้า",
    en: "Moves through a long list page by page and says which page of how many this is.",
  },
  keywords: ["หน้าถัดไป", "หน้าก่อนหน้า", "เลขหน้า", "page", "next", "previous"],
  useWhen: ["รายการยาวเกินหนึ่งหน้าจอ และผู้ใช้อาจกลับมาหน้าเดิม", "ผลการค้นมีหลายหน้า และแต่ละหน้ามีที่อยู่ของตน"],
  useNotWhen: [
    "แบบฟอร์มหลายขั้นตอน ให้ใช้ Stepper",
    "ตารางที่มีการแบ่งหน้าอยู่แล้ว ให้ใช้ DataTable",
    "รายการสั้น ให้แสดงทั้งหมดในหน้าเดียว",
  ],
  practice: [
    { do: "ใช้ hrefOf ให้แต่ละหน้ามีที่อยู่ เปิดแท็บใหม่และส่งต่อได้", dont: "ให้ปุ่มย้อนกลับของเบราว์เซอร์พาออกจากรายการ" },
    { do: "เปิด jump เมื่อมีมากกว่าสิบหน้า", dont: "ให้ผู้ใช้กดถัดไปทีละสามสิบครั้ง" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังก่อนหน้า เลขหน้า ถัดไป และช่องเลขหน้า" },
    { keys: "Enter", does: "ไปหน้านั้น หรือไปหน้าที่พิมพ์ในช่อง" },
  ],
  heard: [
    { when: "เข้าสู่ส่วนนี้", says: "หน้าของรายการ" },
    { when: "โฟกัสที่หน้าปัจจุบัน", says: "หน้า 2 หน้าปัจจุบัน" },
    { when: "พิมพ์เลขหน้าที่ไม่มี", says: "ใส่เลขหน้า 1 ถึง 14" },
  ],
} satisfies ComponentGuide;

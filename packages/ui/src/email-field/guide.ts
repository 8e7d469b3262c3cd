import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "EmailField",
  task: "write",
  title: { th: "ช่องอีเมล", en: "E-mail field" },
  summary: {
    th: "กรอกอีเมล บอกเมื่อลืมเปลี่ยนแป้นพิมพ์ และเสนอคำที่น่าจะหมายถึงเมื่อพิมพ์ผิด",
    en: "An e-mail address; it notices the wrong keyboard layout and offers what was probably meant.",
  },
  keywords: ["อีเมล", "จดหมายอิเล็กทรอนิกส์", "ติดต่อ", "email", "mail", "gmail"],
  useWhen: ["ต้องการอีเมลที่ส่งถึงได้จริงหนึ่งอีเมล"],
  useNotWhen: ["รับหลายอีเมล ให้ใช้ RepeatableGroup ที่มีช่องนี้", "เป็นที่อยู่เว็บไซต์ ให้ใช้ UrlField"],
  practice: [
    { do: "ขออีเมลกลางของหน่วยงาน", dont: "บังคับให้ทุกคนมีอีเมล หลายคนมีแต่โทรศัพท์" },
    { do: "เสนอคำแก้ให้ผู้ใช้กดเลือก", dont: "แก้อีเมลให้เอง" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ หรือออกจากช่อง" },
    { keys: "Enter", does: "ส่งแบบฟอร์ม" },
    { keys: "Tab แล้ว Enter", does: "ใช้อีเมลที่เสนอ แล้วกลับมาที่ช่อง" },
  ],
  heard: [
    { when: "ออกจากช่องเมื่อพิมพ์ชื่อเว็บผิด", says: "หมายถึง family@gmail.com ใช่หรือไม่" },
    { when: "ออกจากช่องเมื่อลืมเปลี่ยนแป้นพิมพ์", says: "ข้อผิดพลาด: มีตัวอักษรไทยในอีเมล เปลี่ยนแป้นพิมพ์เป็นภาษาอังกฤษแล้วพิมพ์ใหม่" },
  ],
} satisfies ComponentGuide;

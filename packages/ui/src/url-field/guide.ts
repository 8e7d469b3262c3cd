import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "UrlField",
  task: "write",
  title: { th: "ช่องที่อยู่เว็บไซต์", en: "Web address field" },
  summary: {
    th: "กรอกที่อยู่หน้าเว็บ เติมส่วนหน้าให้เมื่อออกจากช่อง และเปิดดูได้ก่อนบันทึก",
    en: "The address of a web page; its beginning is added, and it can be opened before it is saved.",
  },
  keywords: ["เว็บไซต์", "ลิงก์", "ที่อยู่", "อ้างอิง", "url", "link", "website"],
  useWhen: ["ต้องการที่อยู่หน้าเว็บที่คนอื่นเปิดได้ เช่น เอกสารอ้างอิง เว็บไซต์ของหน่วยงาน"],
  useNotWhen: ["เป็นอีเมล ให้ใช้ EmailField", "เป็นไฟล์ ให้ใช้ FileUpload"],
  practice: [
    { do: "ให้ผู้ใช้วางที่อยู่ที่คัดลอกมา", dont: "บังคับให้พิมพ์ส่วนหน้าเอง" },
    { do: "ตรวจซ้ำที่เซิร์ฟเวอร์ว่าเป็น http หรือ https", dont: "นำข้อความที่ยังไม่ได้ตรวจไปทำเป็นลิงก์" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังช่องนี้ แล้วไปยังลิงก์ “เปิดหน้าเว็บนี้” เมื่อที่อยู่ใช้ได้" },
    { keys: "Enter", does: "เติมส่วนหน้าให้ แล้วส่งแบบฟอร์ม" },
  ],
  heard: [
    { when: "ออกจากช่องเมื่อที่อยู่ใช้ได้", says: "เปิดหน้าเว็บนี้ เปิดในแท็บใหม่ ลิงก์" },
    { when: "ออกจากช่องเมื่อเป็นที่อยู่ที่เปิดไม่ได้", says: "ข้อผิดพลาด: ใช้ได้เฉพาะที่อยู่ที่ขึ้นต้นด้วย http:// หรือ https://" },
  ],
} satisfies ComponentGuide;
